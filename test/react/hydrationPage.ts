import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A page for each test of a file. React must not warn there. */
export function hydrationPage(): { readonly container: HTMLElement } {
  let warnings: ReturnType<typeof vi.spyOn>;
  let container: HTMLElement;
  beforeEach(() => {
    warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
    container = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    container.remove();
    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });
  return {
    get container() {
      return container;
    },
  };
}
