import { transformWithOxc } from 'vite';
import { expect } from 'vitest';
import { exampleBody } from './exampleCode.ts';

/**
 * Makes a function of an example.
 *
 * @param scope what the example may use, by name; `expect` is there anyway, and
 * JSX needs `React`.
 * @param parameters the head of the function, such as `async ()`.
 * @throws where the example does not compile.
 */
export async function runnable(
  code: string,
  scope: Readonly<Record<string, unknown>>,
  parameters: string,
): Promise<unknown> {
  const source = `const example = ${parameters} => {${exampleBody(code)}};`;
  const options = { lang: 'tsx', jsx: { runtime: 'classic' } } as const;
  const { code: compiled } = await transformWithOxc(source, 'example.tsx', options);
  const all = { ...scope, expect };
  return new Function(...Object.keys(all), `${compiled}\nreturn example;`)(...Object.values(all));
}
