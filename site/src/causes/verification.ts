import type { Causes } from './causes.ts';

export const verification: Readonly<Record<string, Causes>> = {};
