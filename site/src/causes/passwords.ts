import type { Causes } from './causes.ts';

export const passwords: Readonly<Record<string, Causes>> = {};
