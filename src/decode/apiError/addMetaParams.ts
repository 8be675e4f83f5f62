import { plainKey } from '../../names/plainKey.ts';
import type { KnownCode } from '../../recognize/knownCodes.ts';
import { readValue } from '../../recognize/readValue.ts';
import type { Bag } from '../../values/read.ts';

function otherSpelling(bag: Bag, key: string): string | undefined {
  const wanted = plainKey(key);
  return Object.keys(bag).find((name) => {
    const plain = plainKey(name);
    // The documentation has `Name` for `param_name`.
    return plain === wanted || `param${plain}` === wanted;
  });
}

/** Follows a path of wire names, which `meta` may spell in camel case or as in Go. */
function readPath(meta: Bag, path: readonly string[]): unknown {
  let value: unknown = meta;
  for (const step of path) {
    const bag = value as Bag | null | undefined;
    if (typeof bag !== 'object' || bag === null) return undefined;
    const key = Object.hasOwn(bag, step) ? step : otherSpelling(bag, step);
    value = key === undefined ? undefined : bag[key];
  }
  return value;
}

/** Copies values from `meta` to `params`; returns the variant that a value belongs to, if any. */
export function addMetaParams(
  known: KnownCode,
  meta: Bag,
  params: Record<string, unknown>,
  variant: string,
  retryAfter: number | undefined,
): string {
  let owner = '';
  for (const param of known.metaParams) {
    if (variant && param.variant !== variant) continue;
    const value = readValue(readPath(meta, param.path), param.type);
    if (value !== undefined) {
      params[param.name] = value;
      owner = param.variant;
    } else if (param.name === 'retryAfter' && retryAfter !== undefined)
      params.retryAfter ??= retryAfter;
  }
  return owner;
}
