import type { Causes } from './causes.ts';

export const forms: Readonly<Record<string, Causes>> = {};
