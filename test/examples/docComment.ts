/** The parts of a `/** … *\/` block directly above a declaration. */
export interface DocComment {
  /** The text without the examples. */
  readonly text: string;
  /** The code of each `@example`. */
  readonly examples: readonly string[];
}

const EXAMPLE = '@example';

/** Where `name` is declared in the text of a module; -1 where it is not. */
export function declarationAt(source: string, name: string): number {
  return source.search(
    new RegExp(
      `^export (?:declare )?(?:async )?(?:function|const|class|enum|interface|type) ${name}\\b`,
      'm',
    ),
  );
}

/** The lines of a block without the asterisks in front of them. */
const linesOf = (block: string): string[] =>
  block
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .replaceAll('*\\/', '*/')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());

/**
 * Reads the TSDoc of a declaration.
 *
 * @returns undefined where no block stands directly above it.
 */
export function docComment(source: string, name: string): DocComment | undefined {
  const above = source.slice(0, declarationAt(source, name)).trimEnd();
  if (!above.endsWith('*/')) return undefined;
  const block = above.slice(above.lastIndexOf('/**'));
  const text: string[] = [];
  const examples: string[][] = [];
  let part = text;
  for (const line of linesOf(block)) {
    if (line.startsWith(EXAMPLE)) {
      part = [line.slice(EXAMPLE.length).trim()];
      examples.push(part);
    } else {
      if (/^@\w/.test(line)) part = text;
      part.push(line);
    }
  }
  return {
    text: text.join('\n').trim(),
    examples: examples.map((lines) => lines.join('\n').trim()),
  };
}
