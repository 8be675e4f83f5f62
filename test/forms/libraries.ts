import type { apps } from './apps/index.ts';

/** What a form must do: the columns of the table in `docs/form-libraries.md`. */
export const SCENARIOS = [
  'an error at a field',
  'two at one field',
  'an error of the form',
  'an error of a field that is not shown',
  'an edit removes it',
  'an edit elsewhere, and leaving the field, keep it',
  'a retry with the same values',
  'the first field in error gets the focus',
  'a screen reader hears it',
  'it follows a switch of language',
] as const;

export type Scenario = (typeof SCENARIOS)[number];

/** A form library in the suite, and in the table. */
export interface Library {
  readonly name: string;
  readonly app: keyof typeof apps;
  /** What an app uses. */
  readonly how: string;
  /** What it cannot do, and why. The suite fails where it can. */
  readonly cannot?: { readonly [Name in Scenario]?: string };
}

const HOOK_FORM = '`useClerkHookForm`';

export const libraries: readonly Library[] = [
  { name: 'React Hook Form', app: 'ReactHookForm', how: HOOK_FORM },
  { name: 'shadcn/ui `Form`', app: 'ShadcnForm', how: HOOK_FORM },
  { name: 'shadcn/ui `Field`', app: 'ShadcnField', how: HOOK_FORM },
  { name: 'TanStack Form', app: 'TanStackForm', how: '`useClerkTanStackForm`' },
  { name: 'Formik', app: 'FormikForm', how: '`useClerkFormik`' },
  { name: 'Mantine', app: 'MantineForm', how: '`useClerkMantineForm`' },
  {
    name: 'Conform',
    app: 'ConformForm',
    how: '`messagesByField`',
    cannot: {
      'an edit elsewhere, and leaving the field, keep it':
        'It checks the whole form at each edit, by rules that know nothing of the server’s answer.',
      'it follows a switch of language':
        'The server answers with sentences. The next answer is in the new language.',
    },
  },
  {
    name: 'Base UI',
    app: 'BaseUi',
    how: '`useMessagesByField`',
    cannot: {
      'a retry with the same values':
        'It sends no form while a field has an error, also one of the server. An edit allows it.',
    },
  },
  { name: 'React Aria', app: 'ReactAria', how: '`useMessagesByField`' },
];
