import type { App } from '../page.ts';
import { BaseUi } from './BaseUi.tsx';
import { ConformForm } from './ConformForm.tsx';
import { FormikForm } from './FormikForm.tsx';
import { MantineForm } from './MantineForm.tsx';
import { ReactAria } from './ReactAria.tsx';
import { ReactHookForm } from './ReactHookForm.tsx';
import { ShadcnField } from './ShadcnField.tsx';
import { ShadcnForm } from './ShadcnForm.tsx';
import { TanStackForm } from './TanStackForm.tsx';

export const apps = {
  BaseUi,
  ConformForm,
  FormikForm,
  MantineForm,
  ReactAria,
  ReactHookForm,
  ShadcnField,
  ShadcnForm,
  TanStackForm,
} satisfies Record<string, App>;
