import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    svelte(),
    paraglideVitePlugin({ project: './project.inlang', outdir: './src/paraglide' }),
  ],
});
