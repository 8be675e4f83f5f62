import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The room of this run: what is mutated together, and the tests that should notice it. */
export const name = process.env.MUTATION_ROOM ?? 'decode';

const rooms = JSON.parse(readFileSync(new URL('rooms.json', import.meta.url), 'utf8'));

export const { environment, mutate, tests } = rooms[name];

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true }).map((file) => join(path, file))
    : [path];

/** Minutes for each mutant: every sentence of every language, compared with i18next, and huge input. */
const TOO_LONG = /sameAsI18next|hugeInput/;

/** These take long, and most mutants fail in a shorter test. */
const LAST = /hostileInput|limits|secrets|situations|forms\.test|sameAsIntl|catalog\.test|shapes/;

const rank = (file) => Number(LAST.test(file));

/** The files of tests that stand in what is mutated and in `tests`, from the folder of the project. */
export const testFiles = () =>
  [...mutate, ...tests]
    .flatMap(filesIn)
    .filter((file) => /\.test\.tsx?$/.test(file) && !TOO_LONG.test(file))
    .sort((one, other) => rank(one) - rank(other));
