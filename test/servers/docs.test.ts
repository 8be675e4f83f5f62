import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// docs/servers.md shows these files. The tests beside this one run them; a browser drives the example.
const FILES = [
  'createUser.ts',
  'CreateUserForm.tsx',
  'usersRoute.ts',
  '../../examples/next-app/app/ClerkWords.tsx',
  '../../examples/next-app/app/[lng]/layout.tsx',
  'ActionError.tsx',
];

/** A file as it would be in an app. */
const inApp = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .replaceAll("'../../src/entry/index.ts'", "'clerk-error-i18n'")
    .replaceAll("'../../src/entry/react/index.ts'", "'clerk-error-i18n/react'")
    .replaceAll("'../../src/words/generated/index.ts'", "'clerk-error-i18n/locales'")
    // Not every app's compiler takes an extension.
    .replaceAll(/'(\.\/\w+)\.tsx?'/g, "'$1'");

const doc = readFileSync(new URL('../../docs/servers.md', import.meta.url), 'utf8');

it('docs/servers.md shows the tested code, and no other', () => {
  const blocks = [...doc.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code]) => code);
  expect(blocks).toEqual(FILES.map(inApp));
});
