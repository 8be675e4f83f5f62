import type { Causes } from './causes.ts';

export const account: Readonly<Record<string, Causes>> = {};
