import { type Example, isReact } from './examples.ts';
import * as formik from './forms/formik.ts';
import * as mantine from './forms/mantine.tsx';
import * as reactHookForm from './forms/react-hook-form.ts';
import * as tanStackForm from './forms/tanstack-form.ts';
import * as givens from './givens.ts';
import * as nativeGivens from './nativeGivens.tsx';
import * as reactGivens from './reactGivens.tsx';

/** A module in this folder that holds what examples take as given, and its values. */
type Givens = readonly [file: string, values: object];

/** What the examples of a form library take as given. Several of them have a `useForm`. */
const FORMS: Readonly<Record<string, Givens>> = {
  'src/adapters/formik/index.ts': ['forms/formik.ts', formik],
  'src/adapters/mantine/index.ts': ['forms/mantine.tsx', mantine],
  'src/adapters/react-hook-form/index.ts': ['forms/react-hook-form.ts', reactHookForm],
  'src/adapters/tanstack-form/index.ts': ['forms/tanstack-form.ts', tanStackForm],
};

/** What an example takes as given. */
export function givensOf(example: Example): readonly Givens[] {
  if (!isReact(example)) return [['givens.ts', givens]];
  const form = FORMS[example.of.module];
  return form
    ? [form]
    : [
        ['reactGivens.tsx', reactGivens],
        ['nativeGivens.tsx', nativeGivens],
      ];
}

/** The values of what an example takes as given, by name. */
export const givenValues = (example: Example): object =>
  Object.assign({}, ...givensOf(example).map(([, values]) => values));
