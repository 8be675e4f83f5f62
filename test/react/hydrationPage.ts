import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A page for each test of a file. React must not warn there. */
export function hydrationPage() {
  let warnings: ReturnType<typeof vi.spyOn>;
  let container: HTMLElement;
  let root: Root | undefined;
  beforeEach(() => {
    warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
    container = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    act(() => root?.unmount());
    root = undefined;
    container.remove();
    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });
  return {
    get container(): HTMLElement {
      return container;
    },
    /** Hydrates what a server rendered into the container. */
    async hydrate(app: ReactNode): Promise<void> {
      // React mends a mismatch, and reports it only here.
      const onRecoverableError = console.error;
      root = await act(async () => hydrateRoot(container, app, { onRecoverableError }));
    },
  };
}
