import type { Causes } from './causes.ts';

export const requests: Readonly<Record<string, Causes>> = {};
