import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicExport } from './publicExports.ts';

/** The values of all exports, each with the module that an app imports it from. */
export async function exportedValues(
  exports: readonly PublicExport[],
): Promise<readonly { readonly module: string; readonly values: object }[]> {
  const modules = [...new Set(exports.map(({ module }) => module))];
  return Promise.all(
    modules.map(async (module) => ({
      module,
      values: await import(/* @vite-ignore */ pathToFileURL(resolve(module)).href),
    })),
  );
}

/** The values by name. Of values with one name, the first counts. */
export const byName = (
  modules: readonly { readonly values: object }[],
): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...modules.map(({ values }) => values).reverse());
