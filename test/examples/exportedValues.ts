import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicExport } from './publicExports.ts';

/** The values of exports by name. */
export async function exportedValues(
  exports: readonly PublicExport[],
): Promise<Readonly<Record<string, unknown>>> {
  const modules = [...new Set(exports.map(({ module }) => module))];
  const loaded = modules.map(
    (module): Promise<object> => import(/* @vite-ignore */ pathToFileURL(resolve(module)).href),
  );
  return Object.assign({}, ...(await Promise.all(loaded)));
}
