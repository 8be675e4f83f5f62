import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { withDefaults } from '../../src/testing/errors/defaultValues.ts';
import { type TransportFault, wireError } from '../../src/testing/index.ts';
import { apiEntries, fieldsOf, knownAs, LOST_IN_SDK, nameOf, without } from '../sdk/entries.ts';
import { openPage } from './sdkPage.tsx';
import { SDK_PATHS } from './sdkPaths.ts';

// The real clerk-js and @clerk/react, unmocked, in one page that serves all scenarios.
let page: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.close());

/** In the wording of 2026-08 the period stands in `meta` alone, which clerk-js drops. */
const LOST: typeof LOST_IN_SDK = { ...LOST_IN_SDK, PlanAlreadyActive: ['planPeriod'] };

const frontend = apiEntries.filter(({ apis }) => apis.includes('frontend'));

it('all errors of the Frontend API are tested', () => expect(frontend.length).toBeGreaterThan(440));

describe.each(SDK_PATHS)('$name', ({ route, fail, reset }) => {
  afterEach(async () => {
    page.fake.reset();
    await reset(page.hooks);
  });

  it.each(frontend)('$name keeps its name, fields, values and texts', async (entry) => {
    page.fake.fail(route, entry.name as 'BadRequest', { status: 422, traceId: 'a1' });
    const wire = wireError(entry.name);
    for (const value of await fail(page.hooks)) {
      const { kind, errors } = decodeClerkError(value);
      expect(kind).toBe('api');
      expect(errors.map(nameOf)).toEqual([knownAs(entry)]);
      const [error] = errors;
      expect(error.params).toEqual(without(withDefaults(entry, {}), LOST[entry.name]));
      expect(error.fields).toEqual(expect.arrayContaining([...fieldsOf(wire)]));
      expect(error).toMatchObject({ message: wire.message, longMessage: wire.long_message });
    }
  });

  it('keeps several errors, in order and once', async () => {
    const names = ['FormPwnedPassword', 'FormMissingParameter', 'CaptchaInvalid'] as const;
    page.fake.fail(route, names, { status: 422 });
    for (const value of await fail(page.hooks))
      expect(decodeClerkError(value).errors.map(nameOf)).toEqual(names);
  });

  it.each<[string, TransportFault, number, object]>([
    ['an HTML page', 'html', 502, { kind: 'gateway', status: 502 }],
    ['an empty 500', 'empty', 500, { kind: 'gateway', status: 500 }],
    ['a 500 of broken JSON', 'broken-json', 500, { kind: 'gateway', status: 500 }],
    ['a 422 of broken JSON', 'broken-json', 422, { kind: 'gateway' }],
    ['a dropped connection', 'dropped', 0, { kind: 'network' }],
  ])('tells %s', async (_, fault, status, expected) => {
    page.fake.fail(route, fault, status ? { status } : {});
    for (const value of await fail(page.hooks))
      expect(decodeClerkError(value)).toMatchObject(expected);
  });

  it('keeps the seconds to wait', async () => {
    page.fake.fail(route, 'TooManyRequests', { retryAfter: 30 });
    for (const value of await fail(page.hooks))
      expect(decodeClerkError(value)).toMatchObject({ status: 429, retryAfter: 30 });
  });

  it('does not know of a date to wait for, which the SDK drops', async () => {
    page.fake.fail(route, 'TooManyRequests', { retryAfter: new Date(Date.now() + 30_000) });
    for (const value of await fail(page.hooks))
      expect(decodeClerkError(value)).not.toHaveProperty('retryAfter');
  });
});
