import { act, render } from '@testing-library/react';
import * as React from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ClerkErrorProvider, type ClerkForm, useClerkError } from '../../src/entry/react/index.ts';
import { examplesOf, isReact, seenFrom } from './examples.ts';
import { byName, exportedValues } from './exportedValues.ts';
import { givenValues } from './givensOf.ts';
import { publicExports } from './publicExports.ts';
import { answer } from './reactGivens.tsx';
import { runnable } from './runnable.ts';

const exports = publicExports();
const examples = exports.flatMap(examplesOf).filter(isReact);

let values: Awaited<ReturnType<typeof exportedValues>>;

beforeAll(async () => {
  values = await exportedValues(exports);
});

type ExampleComponent = (props: { readonly form: ClerkForm }) => React.ReactNode;

/** A form that failed, with the example in it. */
function Form({ Example }: { readonly Example: ExampleComponent }) {
  const form = useClerkError({ initial: answer });
  return (
    <ClerkErrorProvider form={form}>
      <Example form={form} />
    </ClerkErrorProvider>
  );
}

describe('the example renders in a form that failed', () => {
  test.each(examples.map((example) => [example.title, example] as const))(
    '%s',
    async (_, example) => {
      const { code } = example;
      const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
      const Example = await runnable(
        code,
        { ...byName(seenFrom(example, values)), ...givenValues(example), React },
        '({ form })',
      );
      const { container } = render(<Form Example={Example as ExampleComponent} />);
      // Waits for effects and for languages that load later.
      await act(async () => {});
      if (/<\w/.test(code)) expect(container.textContent).not.toBe('');
      expect(complain).not.toHaveBeenCalled();
      complain.mockRestore();
    },
  );
});
