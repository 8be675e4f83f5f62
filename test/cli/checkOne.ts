import { folderWith, type Messages } from './localeFixture.ts';
import { runInMemory } from './runInMemory.ts';

/** Checks one file, with others beside it; problems come as [check, key, line]. */
export async function check(
  tag: string,
  content: string | object,
  { args = [], beside = {} }: { args?: string[]; beside?: Record<string, string | object> } = {},
) {
  const cwd = folderWith({ ...beside, [`${tag}.json`]: content });
  const { code, out, err } = await runInMemory(['locale', 'check', `${tag}.json`, ...args], '', {
    cwd,
  });
  const lines = out.trimEnd().split('\n').slice(0, -1);
  const problems = lines.map((line) => {
    const [, at, key = ''] = /^\S+?:(\d+): (?:([\w.]+): )?/.exec(line) ?? [];
    return { check: /\[([\w-]+)\]$/.exec(line)?.[1], line: Number(at), key, text: line };
  });
  return { code, out, err, problems };
}

/** A change to a file of messages. */
export type Edit = (file: Messages) => void;

/** Puts a message in, at the end of its section. */
export const set = (section: string, key: string, text: unknown) => (file: Messages) => {
  (file[section] as Record<string, unknown>)[key] = text;
};

/** Takes a message out. */
export const remove = (section: string, key: string) => (file: Messages) => {
  delete file[section]?.[key];
};

/** Adds text to a message. */
export const append = (section: string, key: string, more: string) => (file: Messages) => {
  const messages = file[section] as Record<string, string>;
  messages[key] += more;
};

/** Puts two messages in each other’s place. */
export const swap = (section: string, one: string, two: string) => (file: Messages) => {
  const messages = file[section] as Record<string, unknown>;
  [messages[one], messages[two]] = [messages[two], messages[one]];
};

/** Sorts a section. */
export const sorted = (section: string) => (file: Messages) => {
  const entries = Object.entries(file[section] as object).sort(([a], [b]) => (a < b ? -1 : 1));
  file[section] = Object.fromEntries(entries);
};

/** One change after the other. */
export const all =
  (...edits: Edit[]) =>
  (file: Messages) => {
    for (const edit of edits) edit(file);
  };
