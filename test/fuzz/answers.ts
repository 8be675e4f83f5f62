import fc from 'fast-check';
import { catalog } from '../../src/catalog/index.ts';
import { documentedErrorOf } from '../../src/testing/errors/documentedError.ts';
import { wireErrorOf } from '../../src/testing/errors/wireError.ts';
import { anyText, anyValue } from './anyValue.ts';

type Item = Record<string, unknown>;

/** Each documented error, as the wire and as the documentation spell it. */
const REAL: readonly Item[] = catalog
  .filter(({ code, apis }) => code && apis.length)
  .flatMap((entry) => [
    wireErrorOf(entry) as object as Item,
    documentedErrorOf(entry) as object as Item,
  ]);

const META_KEYS = [
  'param_name',
  'param_names',
  'lockout_expires_in_seconds',
  'zxcvbn',
  'title',
  'link_url',
  'permissions',
  'trace_id',
  '__proto__',
  'name',
];
const KEYS = [
  'code',
  'long_message',
  'longMessage',
  'meta',
  'name',
  'status',
  'errors',
  'raw',
  'cause',
  'params',
  'audience',
  'clerkRuntimeError',
];

const change = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 2 });

function mutated(real: Item, top: Item, meta: Item, extra: string): Item {
  const item: Item = { ...real };
  if (Object.keys(meta).length && typeof real.meta !== 'string')
    item.meta = { ...(real.meta as object), ...meta };
  Object.assign(item, top);
  // In the middle of a value, where the server quotes what somebody typed.
  if (extra && typeof item.long_message === 'string')
    item.long_message = item.long_message.replace(/[A-Za-z0-9]+(?=\W*$)/, () => extra);
  return item;
}

/** An error as documented, or with a few parts replaced by anything. */
export const item: fc.Arbitrary<Item> = fc
  .tuple(
    fc.constantFrom(...REAL),
    fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: change(KEYS) }),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: change(META_KEYS) },
    ),
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: anyText }),
  )
  .map((parts) => mutated(...parts));

/** The shapes in which an app meets a list of errors. */
const SHAPES: readonly ((errors: readonly Item[], header: Item) => unknown)[] = [
  (errors, header) => ({ ...header, errors }),
  (errors) => errors,
  (errors, header) => JSON.parse(JSON.stringify({ ...header, errors })),
  (errors, header) => JSON.stringify({ ...header, errors }),
  (errors, header) => Object.assign(new Error('x'), { ...header, clerkError: true, errors }),
  (errors, header) => ({ error: { ...header, clerkError: true, errors } }),
  (errors, header) =>
    new Error('Failed to fetch the user', { cause: { ...header, clerkError: true, errors } }),
  (errors, header) => ({ response: { data: { ...header, errors } } }),
  (errors) => ({
    errors: { raw: errors, fields: { password: errors[0] }, global: errors.slice(1) },
  }),
  (errors) => ({ raw: errors, fields: { code: [errors[0]] }, global: null }),
  (errors, header) => new AggregateError([{ ...header, errors }], 'all'),
];

const HEADER_KEYS = [
  'status',
  'clerk_trace_id',
  'retryAfter',
  'retry_after',
  'kind',
  'message',
  'name',
  'cause',
];

/** Replaces what JSON cannot write, which only a value in memory has. */
const writable = (value: unknown): boolean => {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
};

/** An answer with errors in one of its shapes. `texts` are the short texts of its errors. */
export interface Answer {
  readonly input: unknown;
  readonly texts: readonly string[];
}

/** JSON makes null of some codes. */
const isNothing = (code: unknown): boolean => JSON.parse(JSON.stringify(code) ?? 'null') === null;

/** Without a code, what has errors of its own is a wrapper, whose text is no error. */
const holdsErrors = (one: Item): boolean =>
  ['errors', 'raw', 'cause'].some((key) => typeof one[key] === 'object');

/** An answer whose errors can be told apart by their short texts. */
export const answer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.array(item, { minLength: 1, maxLength: 6 }),
    change(HEADER_KEYS),
    fc.constantFrom(...SHAPES),
  )
  .filter(([items, header]) => writable([items, header]))
  .map(([items, header, shape]) => {
    const errors = items.map((one, index) => ({
      ...one,
      code: isNothing(one.code) && holdsErrors(one) ? 'unlisted' : one.code,
      message: `text ${index}.`,
    }));
    return { input: shape(errors, header), texts: errors.map(({ message }) => message) };
  });

/** Anything at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    maxDepth: 3,
    maxKeys: 5,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  anyValue,
  item,
  fc.record({ errors: anyValue, status: anyValue, cause: item }, { requiredKeys: [] }),
);
