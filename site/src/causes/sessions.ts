import type { Causes } from './causes.ts';

export const sessions: Readonly<Record<string, Causes>> = {};
