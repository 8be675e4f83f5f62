import { expect, inject, it } from 'vitest';

// Runs only in the version sets. A set that used the installed packages would prove nothing.
it.each(Object.entries(inject('files')))('%s is that of the set', async (name, file) => {
  const used = await import(name);
  const meant = await import(file);
  const firstFunction = (module: object) =>
    Object.values(module).find((value) => typeof value === 'function');
  expect(firstFunction(meant)).toBeTypeOf('function');
  expect(firstFunction(used)).toBe(firstFunction(meant));
});
