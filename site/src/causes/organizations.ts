import type { Causes } from './causes.ts';

export const organizations: Readonly<Record<string, Causes>> = {};
