import { decodeClerkError } from '../../src/decode/decodeClerkError.ts';
import { createClerkTranslator } from '../../src/translate/createClerkTranslator.ts';

/** One error as Clerk's server sends it. */
export function wireError(code: string, param?: string, longMessage = '') {
  const meta = param === undefined ? {} : { param_name: param };
  return { code, message: '', long_message: longMessage, meta };
}

/** A whole answer of Clerk's server. */
export const wire = (...errors: ReturnType<typeof wireError>[]) => ({ errors });

/** The answer that names one error. */
export const failing = (code: string, param?: string) => wire(wireError(code, param));

const english = createClerkTranslator();

/** The English sentence for an error. */
export const sentence = (code: string, param?: string): string =>
  english.message(decodeClerkError(failing(code, param)).errors[0]);
