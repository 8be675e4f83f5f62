import { describe, expect, it, vi } from 'vitest';
import { wrapFetch } from './wrapFetch.ts';

const respond = (text: string): typeof fetch => vi.fn(async () => new Response(text));
const textOf = async (owner: { fetch: typeof fetch }) =>
  (await owner.fetch('https://a.example')).text();

const counting =
  (seen: string[], name: string) =>
  (original: typeof fetch): typeof fetch =>
  (...request) => {
    seen.push(name);
    return original(...request);
  };

describe('a wrapped fetch', () => {
  it('is used until it is taken off', async () => {
    const seen: string[] = [];
    const owner = { fetch: respond('a') };
    const restore = wrapFetch(owner, counting(seen, 'ours'));
    expect(await textOf(owner)).toBe('a');
    restore();
    expect(await textOf(owner)).toBe('a');
    expect(seen).toEqual(['ours']);
  });

  it('is a property like any other, which others may wrap, list and delete', () => {
    const owner = { fetch: respond('a') };
    wrapFetch(owner, (original) => original);
    expect(Object.getOwnPropertyDescriptor(owner, 'fetch')).toMatchObject({
      configurable: true,
      writable: true,
      enumerable: true,
    });
  });

  it('keeps the owner as `this`', async () => {
    const owner = {
      text: 'own',
      async fetch(this: { text: string }) {
        return new Response(this.text);
      },
    };
    wrapFetch(owner as never, (original) => original);
    const { fetch } = owner as unknown as { fetch: typeof globalThis.fetch };
    expect(await (await fetch('https://a.example')).text()).toBe('own');
  });

  it('goes without a trace from an owner that only inherits one', async () => {
    const owner = Object.create({ fetch: respond('inherited') });
    const restore = wrapFetch(owner, () => respond('ours'));
    expect(await textOf(owner)).toBe('ours');
    restore();
    expect(Object.hasOwn(owner, 'fetch')).toBe(false);
    expect(await textOf(owner)).toBe('inherited');
  });

  it('puts back the property as it was', () => {
    const fetch = respond('a');
    const owner = Object.defineProperty({} as { fetch: typeof fetch }, 'fetch', {
      value: fetch,
      enumerable: false,
      configurable: true,
    });
    wrapFetch(owner, () => respond('ours'))();
    expect(owner.fetch).toBe(fetch);
    expect(Object.keys(owner)).toEqual([]);
  });

  it('only passes on once it is stopped, where other code has wrapped it', async () => {
    const seen: string[] = [];
    const owner = { fetch: respond('a') };
    const restore = wrapFetch(owner, counting(seen, 'ours'));
    const ours = owner.fetch;
    const theirs: typeof fetch = (...request) => {
      seen.push('theirs');
      return ours(...request);
    };
    owner.fetch = theirs;
    restore();
    expect(owner.fetch).toBe(theirs);
    expect(await textOf(owner)).toBe('a');
    expect(seen).toEqual(['theirs']);
  });
});
