import { type Example, isReact } from './examples.ts';
import * as formik from './forms/formik.ts';
import * as mantine from './forms/mantine.tsx';
import * as reactHookForm from './forms/react-hook-form.ts';
import * as tanStackForm from './forms/tanstack-form.ts';
import * as givens from './givens.ts';
import * as reactGivens from './reactGivens.tsx';

/** What the examples of a form library take as given. Several of them have a `useForm`. */
const FORMS: Readonly<Record<string, readonly [file: string, given: object]>> = {
  'src/adapters/formik/index.ts': ['forms/formik.ts', formik],
  'src/adapters/mantine/index.ts': ['forms/mantine.tsx', mantine],
  'src/adapters/react-hook-form/index.ts': ['forms/react-hook-form.ts', reactHookForm],
  'src/adapters/tanstack-form/index.ts': ['forms/tanstack-form.ts', tanStackForm],
};

/** The module in this folder that holds what an example takes as given, and its values. */
export const givensOf = (example: Example): readonly [file: string, given: object] =>
  FORMS[example.of.module] ??
  (isReact(example) ? ['reactGivens.tsx', reactGivens] : ['givens.ts', givens]);
