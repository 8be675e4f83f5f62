import { account } from './account.ts';
import type { Causes } from './causes.ts';
import { forms } from './forms.ts';
import { organizations } from './organizations.ts';
import { passwords } from './passwords.ts';
import { protection } from './protection.ts';
import { requests } from './requests.ts';
import { sessions } from './sessions.ts';
import { verification } from './verification.ts';

export type { Causes } from './causes.ts';

/** Causes and fixes by code. A code that is not listed has a page without them. */
export const causesByCode: Readonly<Record<string, Causes>> = {
  ...forms,
  ...passwords,
  ...account,
  ...verification,
  ...sessions,
  ...protection,
  ...organizations,
  ...requests,
};
