import ts from 'typescript';
import { checker } from './readTypes.ts';

/** A list in the middle of a comment needs an empty line before it. */
const withLists = (text: string): string =>
  text.replace(/([^\n])\n(- )/g, (all, before, dash) =>
    /^- /.test(all) ? all : `${before}\n${dash}`,
  );

/** Parts of a comment as Markdown. A `{@link name}` becomes code. */
const markdown = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  withLists(
    (parts ?? [])
      .map(({ kind, text }) => {
        if (kind === 'linkName') return `\`${text}\``;
        if (kind === 'linkText') return text.trim() && ` ${text}`;
        return kind === 'link' ? '' : text;
      })
      .join('')
      .trim(),
  );

/** What the comment above a declaration says. */
export interface Docs {
  readonly text: string;
  tag(name: string): string | undefined;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly examples: readonly string[];
}

/** The documentation of a symbol. */
export function docsOf(symbol: ts.Symbol): Docs {
  const tags = symbol.getJsDocTags(checker);
  return {
    text: markdown(symbol.getDocumentationComment(checker)),
    tag: (name) => {
      const found = tags.find((tag) => tag.name === name);
      return found && markdown(found.text);
    },
    params: tags
      .filter(({ name }) => name === 'param')
      .map(({ text = [] }) => ({
        name: text.find(({ kind }) => kind === 'parameterName')?.text ?? '',
        text: markdown(text.filter(({ kind }) => kind !== 'parameterName')),
      })),
    examples: tags
      .filter(({ name }) => name === 'example')
      .map(({ text }) => ts.displayPartsToString(text).replaceAll('*\\/', '*/').trim()),
  };
}
