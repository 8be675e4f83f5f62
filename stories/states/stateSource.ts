/** What a file of states says of one of them. */
export interface StateSource {
  readonly name: string;
  /** Its comment. */
  readonly text: string;
  /** The function, below the components that only it uses. */
  readonly code: string;
}

const STATE = /^\/\*\* ([\s\S]*?) \*\/\nexport (function (\w+)\([\s\S]*?^\})$/gm;
const IMPORT = /^import [\s\S]*? from '.*';$/gm;

/** The states in the text of a file, in their order. */
export function stateSources(file: string): StateSource[] {
  let end = 0;
  return [...file.replace(IMPORT, '').matchAll(STATE)].map(
    ({ 0: all, 1: text = '', 2: code = '', 3: name = '', index, input }) => {
      const own = input.slice(end, index).trim();
      end = index + all.length;
      return { name, text: text.replace(/\s+\* /g, ' '), code: own ? `${own}\n\n${code}` : code };
    },
  );
}
