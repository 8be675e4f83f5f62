import { describe, expect, it, vi } from 'vitest';
import { createFakeClerk, fakePublishableKey, patchFetch } from '../index.ts';

function page() {
  const before = Object.assign(async () => new Response('not patched'), {});
  return { fetch: before as typeof fetch };
}

const ask = async (owner: { fetch: typeof fetch }, url: string): Promise<string> =>
  (await owner.fetch(url)).text();

describe('patchFetch', () => {
  it.each([
    ['https://api.clerk.com/v1/client', '{}'],
    ['https://fake.clerk.localhost/v1/client', '{}'],
    ['http://localhost/__clerk/v1/client', '{}'],
    ['http://localhost/locales/de.json', 'not patched'],
    ['http://localhost/v1/client', 'not patched'],
  ])('%s is answered with %s', async (url, text) => {
    const owner = page();
    patchFetch(createFakeClerk(), { owner });
    expect(await ask(owner, url)).toBe(text);
  });

  it('takes other URLs when asked to', async () => {
    const owner = page();
    patchFetch(createFakeClerk(), { owner, match: ({ host }) => host === 'clerk.example' });
    expect(await ask(owner, 'https://clerk.example/v1/client')).toBe('{}');
  });

  it('takes a Request with its body', async () => {
    const owner = page();
    const clerk = createFakeClerk();
    patchFetch(clerk, { owner });
    const body = new URLSearchParams({ password: 'x' });
    const request = new Request('https://api.clerk.com/v1/client', { method: 'POST', body });
    await owner.fetch(request, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(clerk.requests).toMatchObject([{ method: 'POST', body: { password: 'x' } }]);
  });

  it('answers in a later task, as a network does', async () => {
    const owner = page();
    patchFetch(createFakeClerk(), { owner });
    let isAnswered = false;
    const answer = owner.fetch('https://api.clerk.com/v1/client').then(() => {
      isAnswered = true;
    });
    for (let turn = 0; turn < 100; turn++) await null;
    expect(isAnswered).toBe(false);
    // A task that began before the request may still be running.
    await new Promise((done) => setTimeout(done));
    expect(isAnswered).toBe(false);
    await answer;
    expect(isAnswered).toBe(true);
  });

  it('answers while a test holds the clock', async () => {
    vi.useFakeTimers();
    try {
      const owner = page();
      patchFetch(createFakeClerk(), { owner });
      expect(await ask(owner, 'https://api.clerk.com/v1/client')).toBe('{}');
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves nothing behind', async () => {
    const owner = page();
    const before = Object.getOwnPropertyDescriptor(owner, 'fetch');
    patchFetch(createFakeClerk(), { owner })();
    expect(Object.getOwnPropertyDescriptor(owner, 'fetch')).toEqual(before);

    const inherits = Object.create(page()) as { fetch: typeof fetch };
    patchFetch(createFakeClerk(), { owner: inherits })();
    expect(Object.hasOwn(inherits, 'fetch')).toBe(false);

    const global = globalThis.fetch;
    patchFetch(createFakeClerk())();
    expect(globalThis.fetch).toBe(global);
  });

  it('only passes requests on where somebody has wrapped it meanwhile', async () => {
    const owner = page();
    const restore = patchFetch(createFakeClerk(), { owner });
    const patched = owner.fetch;
    const wrapper: typeof fetch = (...request) => patched(...request);
    owner.fetch = wrapper;
    restore();
    expect(owner.fetch).toBe(wrapper);
    expect(await ask(owner, 'https://api.clerk.com/v1/client')).toBe('not patched');
  });

  it('has a publishable key for a host with a dot', () => {
    expect(atob(fakePublishableKey.replace('pk_test_', ''))).toBe('fake.clerk.localhost$');
  });
});
