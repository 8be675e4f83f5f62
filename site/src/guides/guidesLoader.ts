import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { guides } from './guideFiles.ts';
import { guideText } from './guideText.ts';

/** Reads the guides from the Markdown files of the package, which stay the only copy. */
export function guidesLoader(): Loader {
  return {
    name: 'guides',
    load: async ({ store, parseData, renderMarkdown, generateDigest, watcher, config }) => {
      const root = new URL('../', config.root);
      const read = async (slug: string, path: string): Promise<void> => {
        const id = `guides/${slug}`;
        const text = await readFile(new URL(path, root), 'utf8');
        const { title, description, body } = guideText(text, path);
        const data = await parseData({ id, data: { title, description } });
        const rendered = await renderMarkdown(body);
        store.set({ id, data, body, rendered, digest: generateDigest(text) });
      };
      store.clear();
      for (const [slug, path] of Object.entries(guides)) {
        await read(slug, path);
        watcher?.add(new URL(path, root).pathname);
      }
      watcher?.on('change', (changed) => {
        for (const [slug, path] of Object.entries(guides))
          if (changed === new URL(path, root).pathname) void read(slug, path);
      });
    },
  };
}
