import { closeSync, openSync, readSync } from 'node:fs';

/** Our files have 150 kB. Something much longer is no locale file, or has no end, such as `/dev/zero`. */
const MAX_MEGABYTES = 4;

/** The text of a file in UTF-8. Throws where it cannot be read or is longer than 4 MB. */
export function readTextFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MAX_MEGABYTES * 1024 * 1024 + 1);
    let length = 0;
    // A pipe gives only a little at a time.
    while (length < bytes.length) {
      const count = readSync(file, bytes, { offset: length });
      if (!count) return bytes.toString('utf8', 0, length);
      length += count;
    }
    throw new RangeError(`it is longer than ${MAX_MEGABYTES} MB`);
  } finally {
    closeSync(file);
  }
}

const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file is in the way',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
};

/** Why a file could not be read or written, in words for people. */
export function fileProblem(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return IN_WORDS[code] ?? message;
}
