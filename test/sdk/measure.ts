import type { ClerkFailure } from '../../src/entry/index.ts';
import { withDefaults } from '../../src/testing/errors/defaultValues.ts';
import { type FakeClerk, wireError } from '../../src/testing/index.ts';
import { type ApiEntry, fieldsOf, nameOf, without } from './entries.ts';

/** What one way through the SDKs loses. */
export interface Measured {
  /**
   * The losses by the name of the entry, separated by blanks. Entries that arrive whole are absent.
   */
  readonly lost: Record<string, string>;
  /** What happens to the rest of an answer, by its name in {@link ANSWERS}. */
  readonly answers: Record<string, string>;
}

/** By the name of a column in the table. */
export type Recovery = Record<string, Measured>;

/** One call that fails, and what each column's decoded value is. */
export interface MeasuredPath {
  readonly route: string;
  readonly fail: () => Promise<Readonly<Record<string, ClerkFailure>>>;
  readonly reset: () => Promise<unknown>;
}

type Answer = readonly [
  name: string,
  prepare: (fake: FakeClerk, route: string) => void,
  read: (failure: ClerkFailure) => string,
];

const kept = (isKept: boolean): string => (isKept ? 'kept' : 'lost');

const told = ({ kind, status }: ClerkFailure): string => (status ? `${kind}, ${status}` : kind);

const SEVERAL = [
  'FormPwnedPassword',
  'FormInvalidPasswordLengthTooShort',
  'CaptchaInvalid',
] as const;

/** The parts of an answer beside its errors, and answers without any. */
export const ANSWERS: readonly Answer[] = [
  [
    'HTTP status, error of the form',
    (fake, route) => fake.fail(route, 'CaptchaInvalid', { status: 422 }),
    ({ status }) => kept(status === 422),
  ],
  [
    'HTTP status, error of a field',
    (fake, route) => fake.fail(route, 'FormPwnedPassword', { status: 422 }),
    ({ status }) => kept(status === 422),
  ],
  [
    'Trace id',
    (fake, route) => fake.fail(route, 'CaptchaInvalid', { status: 422, traceId: 'a1' }),
    ({ traceId }) => kept(traceId === 'a1'),
  ],
  [
    'Several errors, two of them on one field',
    (fake, route) => fake.fail(route, SEVERAL, { status: 422 }),
    ({ errors }) => kept(`${errors.map(nameOf)}` === `${SEVERAL}`),
  ],
  [
    'Retry-After in seconds, 429',
    (fake, route) => fake.fail(route, 'CaptchaInvalid', { status: 429, retryAfter: 30 }),
    ({ retryAfter }) => kept(retryAfter === 30),
  ],
  [
    'Retry-After in seconds, 422',
    (fake, route) => fake.fail(route, 'CaptchaInvalid', { status: 422, retryAfter: 30 }),
    ({ retryAfter }) => kept(retryAfter === 30),
  ],
  [
    'Retry-After as a date, 429',
    (fake, route) =>
      fake.fail(route, 'CaptchaInvalid', {
        status: 429,
        retryAfter: new Date(Date.now() + 600_000),
      }),
    ({ retryAfter = 0 }) => kept(retryAfter > 500),
  ],
  ['HTML, 502', (fake, route) => fake.fail(route, 'html'), told],
  ['Empty body, 500', (fake, route) => fake.fail(route, 'empty'), told],
  ['Broken JSON, 500', (fake, route) => fake.fail(route, 'broken-json'), told],
  ['Broken JSON, 422', (fake, route) => fake.fail(route, 'broken-json', { status: 422 }), told],
  ['Dropped connection', (fake, route) => fake.fail(route, 'dropped'), told],
];

function lossesOf(entry: ApiEntry, { errors }: ClerkFailure): string[] {
  const [error] = errors;
  const wire = wireError(entry.name);
  const values = Object.entries(without(withDefaults(entry, {})));
  const params = error.params as Readonly<Record<string, unknown>>;
  const lost = values
    .filter(([name, value]) => JSON.stringify(params[name]) !== JSON.stringify(value))
    .map(([name]) => name);
  if (nameOf(error) !== entry.name) lost.push('name');
  if (!fieldsOf(wire).every((field) => error.fields.includes(field))) lost.push('fields');
  if (error.message !== wire.message || error.longMessage !== wire.long_message) lost.push('text');
  return lost;
}

/** Fails a path with each entry and each answer, and adds to `into` what is lost on the way. */
export async function measure(
  fake: FakeClerk,
  { route, fail, reset }: MeasuredPath,
  entries: readonly ApiEntry[],
  into: Recovery,
): Promise<void> {
  const once = async (note: (measured: Measured, failure: ClerkFailure) => void) => {
    for (const [column, failure] of Object.entries(await fail())) {
      into[column] ??= { lost: {}, answers: {} };
      note(into[column], failure);
    }
    fake.reset();
    await reset();
  };
  for (const entry of entries) {
    fake.fail(route, entry.name as 'BadRequest', { status: 422 });
    await once(({ lost }, failure) => {
      const before = lost[entry.name]?.split(' ') ?? [];
      const losses = new Set([...before, ...lossesOf(entry, failure)]);
      if (losses.size) lost[entry.name] = [...losses].sort().join(' ');
    });
  }
  for (const [name, prepare, read] of ANSWERS) {
    prepare(fake, route);
    await once(({ answers }, failure) => {
      const seen = (answers[name] ?? '').split(' / ').filter(Boolean);
      answers[name] = [...new Set([...seen, read(failure)])].join(' / ');
    });
  }
}
