import { readdirSync, readFileSync } from 'node:fs';
import { catalog } from '../../src/catalog/index.ts';
import { isDocumented } from '../../src/catalog/isDocumented.ts';
import { localeStatus } from '../../src/cli/locale/localeStatus.ts';
import { readEnglish } from '../../src/cli/localeFile/englishMessages.ts';
import { formLibrariesTable } from './formLibrariesTable.ts';
import { localeTags } from './generateLocales.ts';
import { performanceTable } from './performanceTable.ts';

const documented = catalog.filter(isDocumented);

const localeText = (tag: string): string => readFileSync(`locales/${tag}.json`, 'utf8');

function languages(): string {
  const english = readEnglish(localeText('en'));
  const rows = localeTags()
    .map((tag) => localeStatus(tag, localeText(tag), english))
    .map(
      ({ tag, nativeName, language, translated, total, percent }) =>
        `| [\`${tag}\`](../locales/${tag}.json) | ${nativeName} | ${language} | ${translated} of ${total} | ${percent} % |`,
    );
  return ['| tag | language | | messages | |', '|---|---|---|---|---|', ...rows].join('\n');
}

function example(path: string): string {
  const code = readFileSync(path, 'utf8').replace(
    "'../../src/entry/react/index.ts'",
    "'clerk-error-i18n/react'",
  );
  return `\`\`\`tsx\n${code.trim()}\n\`\`\``;
}

const PARTS: Readonly<Record<string, () => string>> = {
  errorCount: () => `${documented.length}`,
  codeCount: () => `${new Set(documented.map(({ code }) => code)).size}`,
  languageCount: () => `${localeTags().length}`,
  languages,
  formLibraries: formLibrariesTable,
  performance: performanceTable,
  form: () => example('stories/forms/ReadmeForm.tsx'),
};

/** The pages that may have generated parts. */
function pages(): string[] {
  const docs = readdirSync('docs').map((file) => `docs/${file}`);
  return ['README.md', ...docs].filter((path) => path.endsWith('.md'));
}

/**
 * The README and the pages of `docs` by path, with new generated parts. A part stands between two
 * comments that name it.
 */
export function generateDocs(): Map<string, string> {
  const unused = new Set(Object.keys(PARTS));
  const docs = new Map<string, string>();
  for (const path of pages()) {
    let text = readFileSync(path, 'utf8');
    for (const [name, make] of Object.entries(PARTS)) {
      const begin = `<!-- generated: ${name} -->`;
      const end = `<!-- /generated: ${name} -->`;
      text = text.replaceAll(new RegExp(`${begin}[^]*?${end}`, 'g'), () => {
        unused.delete(name);
        const part = make();
        // A part of one line stays in its sentence.
        const space = part.includes('\n') ? '\n' : '';
        return `${begin}${space}${part}${space}${end}`;
      });
    }
    docs.set(path, text);
  }
  if (unused.size) throw new Error(`No page has the generated parts ${[...unused].join(', ')}`);
  return docs;
}
