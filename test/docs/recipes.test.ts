import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Pages that show files of the examples, which are built and run. */
const PAGES = {
  'docs/recipes.md': [
    'recipes/src/locales.ts',
    'recipes/src/PageWords.tsx',
    'recipes/src/ReactIntlWords.tsx',
    'recipes/src/LinguiWords.tsx',
    'recipes/src/ParaglideWords.tsx',
    'next-app/app/NextIntlWords.tsx',
    'next-app/app/explainHere.ts',
    'next-app/app/useSignUpForm.ts',
    'vite-vue/src/useClerkErrors.ts',
    'recipes/src/clerkErrors.ts',
    'recipes/src/toastFailures.ts',
  ],
  'docs/react-native.md': ['expo/SignUp.tsx', 'expo/App.tsx', 'expo/alertFailure.ts'],
};

it.each(Object.entries(PAGES))('%s shows the code of the examples, and no other', (page, files) => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```tsx?\n(.*?)```/gs)];
  expect(blocks.map(([, code]) => code)).toEqual(
    files.map((file) => readFileSync(`examples/${file}`, 'utf8')),
  );
});
