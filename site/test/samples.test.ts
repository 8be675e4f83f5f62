import { expect, test } from 'vitest';
import { compileSamples } from '../../test/docs/compileSamples.ts';
import { causesByCode } from '../src/causes/index.ts';
import { formSample } from '../src/playground/formSample.ts';
import { overrideSample, switchSample } from '../src/reference/codeSamples.ts';
import { codePages, namePages } from '../src/reference/errorPages.ts';
import { exampleOf } from '../src/reference/exampleOf.ts';
import { languages } from '../src/reference/languages.ts';

const pages = [...codePages, ...namePages];
const fileName = (kind: string, slug: string): string => `${kind}.${slug.replaceAll('/', '.')}`;

const FIELDS = ['email_address', 'phone_number', 'username', 'password', 'first_name', 'last_name'];
const forms = ['en', 'de', 'zh-Hant'].flatMap((language) =>
  [FIELDS, FIELDS.slice(0, 1), []].map((fields) => {
    const state = { errors: [], fields, language, theme: 'light' as const };
    const sample = formSample(state, ['“E-Mail" {<b>}', '</label>', "'`\\"]);
    return [`form.${language}.${fields.length}`, sample] as const;
  }),
);

test('every sample of code compiles', () => {
  const samples = [
    ...pages.map((page) => [fileName('switch', page.slug), switchSample(page)] as const),
    ...pages.map((page) => {
      const [entry] = page.entries;
      const [error] = entry ? exampleOf(entry).failure.errors : [];
      const sentence = (error && languages[0]?.translator.message(error)) ?? '';
      const sample = overrideSample(page, sentence);
      return [fileName('override', page.slug), sample.replace(/>$/, '/>')] as const;
    }),
    ...Object.entries(causesByCode).flatMap(([code, { code: sample }]) =>
      sample ? [[fileName('causes', code), sample] as const] : [],
    ),
    ...forms,
  ];
  expect(samples.length).toBeGreaterThan(1400);
  expect(compileSamples(samples, ['test/docs/given.d.ts', 'site/test/given.d.ts'])).toBe('');
});
