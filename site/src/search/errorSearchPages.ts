import { codePages, type ErrorPage, namePages } from '../reference/errorPages.ts';
import { exampleOf } from '../reference/exampleOf.ts';
import { languages } from '../reference/languages.ts';
import type { SearchPage, WordsByPage } from './searchEngine.ts';

const pages = [...codePages, ...namePages].map((page) => ({
  page,
  id: `errors/${page.slug}/`,
  errors: page.entries.flatMap((entry) => exampleOf(entry).failure.errors.slice(0, 1)),
}));

const once = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

function serverTexts({ entries }: ErrorPage): readonly string[] {
  return entries.flatMap(({ shortMessage = '', longMessage = '', seen = [] }) => [
    shortMessage,
    longMessage,
    ...seen,
  ]);
}

/** The pages of errors, with what English people type to find them. */
export const errorSearchPages: readonly SearchPage[] = pages.map(({ page, id, errors }) => {
  const [english] = languages;
  const sentences = errors.map((error) => english?.translator.message(error) ?? '');
  return {
    id,
    title: page.title,
    names: once(page.name ? [page.group.code] : page.entries.map(({ name }) => name)),
    text: sentences[0] ?? '',
    more: once([...sentences.slice(1), ...serverTexts(page)]),
  };
});

/** The sentences in all languages but English. */
export const errorWords: WordsByPage = Object.fromEntries(
  pages.map(({ id, errors }) => [
    id,
    once(
      languages
        .slice(1)
        .flatMap(({ translator }) => errors.map((error) => translator.message(error))),
    ),
  ]),
);
