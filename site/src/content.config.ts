import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { guidesLoader } from './guides/guidesLoader.ts';

export const collections = {
  docs: defineCollection({ loader: guidesLoader(), schema: docsSchema() }),
};
