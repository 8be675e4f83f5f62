import { createInstance, type InitOptions, type Module } from 'i18next';
import { expect, it } from 'vitest';
import { fromI18next } from '../../src/entry/i18next.ts';
import { createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';
import { failing, sentence } from '../react/clerkWire.ts';

type Answer = (error: unknown, messages?: unknown) => void;

const backend = (read: (language: string, namespace: string, answer: Answer) => void): Module =>
  ({ type: 'backend', init() {}, read }) as never;

const postProcessor = (process: (text: string) => unknown): Module =>
  ({ type: 'postProcessor', name: 'own', process }) as never;

const english = sentence('form_code_incorrect', 'code');
const resources = { en: { clerk: { errors: { form_code_incorrect: 'Own' } } } };
const processed = { resources, postProcess: ['own'] };

it.each<[string, Module, InitOptions, string]>([
  [
    'a backend that fails',
    backend((_, __, answer) => answer(new Error('404'), false)),
    {},
    english,
  ],
  ['a backend that never answers', backend(() => {}), {}, english],
  [
    'a backend with a text for messages',
    backend((_, __, answer) => answer(null, 'text')),
    {},
    english,
  ],
  ['a post-processor', postProcessor((text) => `${text}!`), processed, 'Own!'],
  [
    'a post-processor that throws',
    postProcessor(() => {
      throw new Error('broken');
    }),
    processed,
    english,
  ],
  ['a post-processor that gives nothing', postProcessor(() => ''), processed, english],
  ['a post-processor that gives an object', postProcessor(() => ({})), processed, english],
])('with %s there is a sentence', async (_, plugin, options, text) => {
  const i18n = createInstance().use(plugin as never);
  void i18n.init({ lng: 'en', ns: ['clerk'], showSupportNotice: false, ...options } as never);
  const translator = createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) });
  const [error] = decodeClerkError(failing('form_code_incorrect', 'code')).errors;
  await new Promise((resolve) => setTimeout(resolve));
  expect(translator.message(error)).toBe(text);
});
