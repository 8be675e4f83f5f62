import { deDE } from '@clerk/localizations/de-DE';
import { documentedCodes } from '../peers.ts';

const filled = Object.entries(deDE.unstable__errors ?? {}).filter(
  ([, text]) => text && typeof text === 'string',
);

/** The German that Clerk's own package has for errors, as a module. */
export const errorTexts = `export const texts = ${JSON.stringify(Object.fromEntries(filled))}`;

/** How many of the documented codes it has a text for. */
export function coverage(): string {
  const codes = new Set(filled.map(([key]) => key.split('__')[0]));
  const count = documentedCodes.filter((code) => codes.has(code)).length;
  return `texts for ${count} of ${documentedCodes.length} documented codes, without the groups for password rules`;
}
