/** The beginning of a comment that is a value. */
const LITERAL = /^(?:['"`[{]|-?\d|(?:true|false|null|undefined)\b)/;

const assertion = (expression: string, literal: string): string =>
  `expect(${expression}).toEqual(${literal});`;

/**
 * Makes an assertion of each line `EXPRESSION; // LITERAL`. The literal may also stand in comment
 * lines below the expression. A comment that only begins like a literal makes code that does not
 * compile.
 */
function withAssertions(example: string): string {
  const lines = example.split('\n');
  const result: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, expression, beside] = /^\s*(\S.*?);(?:\s*\/\/ (.+))?$/.exec(lines[at] ?? '') ?? [];
    const told = beside ? [beside] : [];
    if (expression && !beside)
      for (let next = at + 1; lines[next]?.trim().startsWith('// '); next++)
        told.push((lines[next] ?? '').trim().slice(3));
    const text = told.join('\n');
    if (!expression || !LITERAL.test(text)) {
      result.push(lines[at] ?? '');
      continue;
    }
    result.push(assertion(expression, text));
    if (!beside) at += told.length;
  }
  return result.join('\n');
}

/**
 * The body of a function that does what an example says; an element alone is what it returns. A
 * block, so that an example may declare a name that it could take as given.
 */
export function exampleBody(example: string): string {
  const isElement = example.startsWith('<');
  return `{\n${isElement ? `return (\n${example}\n);` : withAssertions(example)}\n}`;
}

/** The names that a code mentions. */
export function mentioned<Name extends string>(code: string, names: Iterable<Name>): Name[] {
  const words = new Set(code.match(/[\w$]+/g));
  return [...names].filter((name) => words.has(name));
}
