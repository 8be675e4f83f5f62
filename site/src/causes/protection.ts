import type { Causes } from './causes.ts';

export const protection: Readonly<Record<string, Causes>> = {};
