import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// docs/recipes.md shows these files of the examples, which a browser drives.
const FILES = [
  'recipes/src/locales.ts',
  'recipes/src/PageWords.tsx',
  'recipes/src/ReactIntlWords.tsx',
  'recipes/src/LinguiWords.tsx',
  'next-app/app/NextIntlWords.tsx',
  'next-app/app/useSignUpForm.ts',
  'vite-vue/src/useClerkErrors.ts',
  'recipes/src/clerkErrors.ts',
  'recipes/src/toastFailures.ts',
];

it('docs/recipes.md shows the code of the examples, and no other', () => {
  const page = readFileSync('docs/recipes.md', 'utf8');
  const blocks = [...page.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code]) => code);
  expect(blocks).toEqual(FILES.map((file) => readFileSync(`examples/${file}`, 'utf8')));
});
