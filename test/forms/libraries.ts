import type { apps } from './apps/index.ts';
import type { Scenario } from './scenarios.ts';

/** A form library in the suite, and in the table of `docs/form-libraries.md`. */
export interface Library {
  readonly name: string;
  readonly app: keyof typeof apps;
  /** What an app uses. */
  readonly how: string;
  /** What it cannot do, and why. The suite fails where it can. */
  readonly cannot: { readonly [Name in Scenario]?: string };
}

export const libraries: readonly Library[] = [
  { name: 'React Hook Form', app: 'ReactHookForm', how: '`useClerkHookForm`', cannot: {} },
  { name: 'shadcn/ui `Form`', app: 'ShadcnForm', how: '`useClerkHookForm`', cannot: {} },
  { name: 'shadcn/ui `Field`', app: 'ShadcnField', how: '`useClerkHookForm`', cannot: {} },
  { name: 'TanStack Form', app: 'TanStackForm', how: '`useClerkTanStackForm`', cannot: {} },
  { name: 'Formik', app: 'FormikForm', how: '`useClerkFormik`', cannot: {} },
  { name: 'Mantine', app: 'MantineForm', how: '`useClerkMantineForm`', cannot: {} },
  { name: 'Conform', app: 'ConformForm', how: '`messagesByField`', cannot: {} },
  { name: 'Base UI', app: 'BaseUi', how: '`useMessagesByField`', cannot: {} },
  { name: 'React Aria', app: 'ReactAria', how: '`useMessagesByField`', cannot: {} },
];
