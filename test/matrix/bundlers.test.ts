import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { type Bundler, EXTERNAL, inFolder } from '../bundle/bundlers.ts';
import { describeBundler } from '../bundle/bundleSuite.ts';
import { olderVites, rollup as rollupTool, type Tool } from './toolVersions.ts';

const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

const minify = {
  name: 'minify',
  renderChunk: (code: string) => transform(code, { minify: true, charset: 'utf8' }),
};

const withRollup: Bundler = (source) =>
  inFolder(source, async (input, dir) => {
    const bundle = await rollup({
      input,
      external: EXTERNAL,
      plugins: [
        commonjs(),
        json(),
        // Here a package does not find itself by its own name.
        nodeResolve({ browser: true, modulePaths: [join(import.meta.dirname, 'node_modules')] }),
        replace({ values: PRODUCTION, preventAssignment: true }),
        minify,
      ],
    });
    await bundle.write({ dir, format: 'es' });
    await bundle.close();
  });

/** An older Vite, which bundles with Rollup. */
const withVite =
  ({ folder }: Tool): Bundler =>
  (source) =>
    inFolder(source, async (input, outDir) => {
      const { build } = await import(`${pathToFileURL(join(folder, 'dist/node/index.js'))}`);
      await build({
        configFile: false,
        logLevel: 'error',
        define: PRODUCTION,
        build: {
          outDir,
          emptyOutDir: true,
          rollupOptions: { input, external: EXTERNAL, preserveEntrySignatures: 'strict' },
        },
      });
    });

describeBundler(rollupTool.title, withRollup);
for (const vite of olderVites) describeBundler(vite.title, withVite(vite));
