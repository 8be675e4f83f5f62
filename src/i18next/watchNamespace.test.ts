import { describe, expect, it, vi } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { watchNamespace } from './watchNamespace.ts';

/** What listens, by event. */
function listeners() {
  let all: [event: string, listener: unknown][] = [];
  return {
    // As in i18next, who listens twice is called twice, and stops at once.
    on: (...one: (typeof all)[number]) => void all.push(one),
    off: (event: string, listener: unknown) => {
      all = all.filter((one) => one[0] !== event || one[1] !== listener);
    },
    emit: (event: string, ...values: unknown[]) => {
      for (const [of, listener] of all)
        if (of === event) (listener as (...all: unknown[]) => void)(...values);
    },
    count: () => all.length,
  };
}

function fakeApp() {
  const bundles: Record<string, object | undefined> = {};
  const store = listeners();
  const i18n = { ...listeners(), t: () => '', languages: ['de', 'en'], store, bundles };
  return { ...i18n, getResourceBundle: (language: string) => bundles[language] };
}

describe('the version of a namespace', () => {
  it('changes when a bundle comes, goes or is another one, and only then', () => {
    const i18n = fakeApp();
    const watch = watchNamespace(i18n, 'clerk');
    expect([watch.version(), watch.version()]).toEqual([0, 0]);
    i18n.bundles.en = {};
    expect([watch.version(), watch.version()]).toEqual([1, 1]);
    i18n.bundles.en = {};
    expect([watch.version(), watch.version()]).toEqual([2, 2]);
    i18n.bundles.de = {};
    expect([watch.version(), watch.version()]).toEqual([3, 3]);
    i18n.languages.push('fr');
    expect([watch.version(), watch.version()]).toEqual([4, 4]);
  });

  it('is 0 of what only looks like i18next', () => {
    const watch = watchNamespace({ t: () => '' }, 'clerk');
    expect(watch.version()).toBe(0);
    const changed = vi.fn();
    watch.subscribe(changed)();
    expect(watch.version()).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is 0 without bundles', () => {
    const watch = watchNamespace({ t: () => '', languages: ['en'], store: {} }, 'clerk');
    watch.subscribe(() => {})();
    expect(watch.version()).toBe(0);
  });
});

describe('who listens', () => {
  it('hears of what loads, of the start, and of single messages in the namespace', () => {
    const i18n = fakeApp();
    const watch = watchNamespace(i18n, 'clerk');
    const changed = vi.fn();
    const stop = watch.subscribe(changed);
    i18n.emit('loaded');
    expect(changed).toHaveBeenCalledTimes(1);
    i18n.emit('initialized');
    expect(changed).toHaveBeenCalledTimes(2);
    i18n.store.emit('added', 'en', 'clerk');
    i18n.store.emit('removed', 'en', 'clerk');
    expect(changed).toHaveBeenCalledTimes(4);
    expect(watch.version()).toBe(2);
    i18n.store.emit('added', 'en', 'other');
    expect(changed).toHaveBeenCalledTimes(4);
    stop();
    expect(i18n.count() + i18n.store.count()).toBe(0);
  });

  it('hears of the store that i18next makes when it starts', () => {
    const early = fakeApp();
    const late = listeners();
    const watch = watchNamespace(early, 'clerk');
    const changed = vi.fn();
    const stop = watch.subscribe(changed);
    Object.assign(early, { store: late });
    early.emit('initialized');
    late.emit('added', 'en', 'clerk');
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    expect(late.count()).toBe(0);
  });

  it('hears of i18next itself', async () => {
    const i18n = await appWith({ a: 'A' });
    const watch = watchNamespace(i18n, 'clerk');
    const changed = vi.fn();
    const stop = watch.subscribe(changed);
    i18n.addResource('en', 'clerk', 'b', 'B');
    expect(changed).toHaveBeenCalledOnce();
    stop();
    i18n.addResource('en', 'clerk', 'c', 'C');
    expect(changed).toHaveBeenCalledOnce();
  });
});
