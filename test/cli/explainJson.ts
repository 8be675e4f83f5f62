import { runInMemory } from './runInMemory.ts';

/** An error whose text holds a number. */
export const tooShort = {
  code: 'form_password_length_too_short',
  message: 'is too short',
  long_message: 'Passwords must be 12 characters or more.',
  meta: { param_name: 'password' },
};
/** A response with these errors, as one line. */
export const line = (...errors: object[]): string => JSON.stringify({ errors });
/** A line that is understood. */
export const SESSION = line({ code: 'session_exists', message: 'Session already exists' });

/** What `explain --json` prints, parsed. */
export const explainJson = async (stdin: Parameters<typeof runInMemory>[1], ...args: string[]) => {
  const { code, out, err } = await runInMemory(['explain', '--json', ...args], stdin);
  const documents = out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text));
  return { code, err, documents };
};
