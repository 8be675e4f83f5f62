type Parts = typeof import('./parts.ts');

let parts: Parts | undefined;
let loading: Promise<Parts | undefined> | undefined;
let isMissing = false;

/** Decoder and translator, where they have loaded. */
export const loadedParts = (): Parts | undefined => parts;

/** Whether the last attempt to load decoder and translator failed. */
export const hasFailed = (): boolean => isMissing;

/** Loads decoder and translator. Undefined where they do not load. The next call tries again. */
export function loadParts(): Promise<Parts | undefined> {
  loading ??= import('./parts.ts').then(
    (loaded) => {
      parts = loaded;
      isMissing = false;
      return loaded;
    },
    (reason: unknown) => {
      console.error('[clerk-error-i18n] The words for errors did not load:', reason);
      loading = undefined;
      isMissing = true;
      return undefined;
    },
  );
  return loading;
}
