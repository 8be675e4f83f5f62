import { catalog } from '../../catalog/index.ts';
import { isDocumentedName, namedKey } from '../../words/messageKey.ts';
import { splitErrorKey } from '../localeFile/errorKey.ts';
import type { FileCheck } from '../textCheck/checkTypes.ts';

/** English has a message for each code of the catalogue, and for no other. */
export const catalogKeys: FileCheck = function* (file, { partial }) {
  if (file.tag !== 'en' || partial) return;
  const names = new Map<string, Set<string>>();
  for (const { code, name } of catalog) names.set(code, (names.get(code) ?? new Set()).add(name));
  const errors = file.entries.filter(({ section }) => section === 'errors');
  const keys = new Set(errors.map(({ key }) => key));
  const line = file.sectionLines.get('errors') ?? 1;
  for (const [code, of] of names) {
    // An error without a code has a message for its name.
    const wanted = code ? [code] : [...of].map((name) => namedKey('', name));
    for (const key of wanted)
      if (!keys.has(key) && code !== 'unknown_code')
        yield {
          section: 'errors',
          key,
          line,
          problem: 'the catalogue lists this code, and it lacks a message',
          remedy: 'Write one.',
        };
  }
  for (const { section, key, line } of errors) {
    const { code, name } = splitErrorKey(key);
    const isName = name !== undefined && isDocumentedName(name);
    if (names.has(code) && (!isName || names.get(code)?.has(name))) continue;
    const problem = `the catalogue lists no ${isName ? `${name} under ${code || 'an empty code'}` : code}`;
    yield { section, key, line, problem, remedy: 'Correct the key, or remove it.' };
  }
};
