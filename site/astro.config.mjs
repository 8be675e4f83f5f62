import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { relativeUrls } from './build/relativeUrls.mjs';
import { entryPoints } from './src/api/entryPoints.ts';
import { components } from './src/parts/components.ts';
import { hooks } from './src/parts/hooks.ts';

// A sitemap and canonical links need the address that the site is served from.
const site = process.env.SITE_URL;

const guide = (slug) => `guides/${slug}`;
const parts = (folder, words) =>
  Object.keys(words).map((label) => ({ label, link: `/${folder}/${label}/` }));

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  telemetry: false,
  integrations: [
    react(),
    starlight({
      title: 'clerk-error-i18n',
      description: 'Every Clerk error: what happened, why, how to mend it, and what people see.',
      // Our own search forgives typing slips, and knows every language.
      pagefind: false,
      components: { Search: './src/components/Search.astro' },
      customCss: [
        '@fontsource-variable/inter',
        '@fontsource-variable/jetbrains-mono',
        './src/styles/site.css',
      ],
      // Code that scrolls sideways would be a landmark without a name.
      expressiveCode: { defaultProps: { wrap: true } },
      // Before all styles, else their order on a page decides which layer wins.
      head: [{ tag: 'style', content: '@layer starlight, clerk-error-i18n;' }],
      credits: false,
      pagination: false,
      lastUpdated: false,
      sidebar: [
        { label: 'All errors', link: '/errors/' },
        { label: 'Explain an error', link: '/explain/' },
        { label: 'Playground', link: '/playground/' },
        { label: 'Start', items: ['start', 'migrating', 'comparison', 'react', 'core'].map(guide) },
        {
          label: 'Guides',
          items: [
            'form-libraries',
            'recipes',
            'words',
            'languages',
            'servers',
            'pages',
            'light',
            'testing',
            'threat-model',
          ].map(guide),
        },
        { label: 'Components', collapsed: true, items: parts('components', components) },
        { label: 'Hooks', collapsed: true, items: parts('hooks', hooks) },
        {
          label: 'API',
          collapsed: true,
          items: [
            { label: 'All entries', link: '/api/' },
            ...entryPoints.map(({ name, slug }) => ({ label: name, link: `/api/${slug}/` })),
          ],
        },
        {
          label: 'Reference',
          items: [
            guide('api'),
            guide('sdk-recovery'),
            guide('benchmarks'),
            guide('mutation'),
            guide('tested-versions'),
          ],
        },
        {
          label: 'Project',
          items: [
            guide('architecture'),
            guide('decisions'),
            guide('contributing'),
            guide('changelog'),
          ],
        },
      ],
    }),
    // Last, because the sitemap must be there.
    relativeUrls(),
  ],
  vite: {
    resolve: { dedupe: ['react', 'react-dom'] },
    // Scripts in files of their own know where they are, so they find the rest of the site.
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['..'] } },
  },
});
