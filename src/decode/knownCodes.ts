import type { Audience, Remedy } from '../catalog/entry.ts';
import { table } from './table.generated.ts';
import { parseTemplate, type Template } from './template.ts';

/** What a code, or one of its documented errors, means for the person. */
export interface Meaning {
  readonly audience: Audience;
  readonly remedy: Remedy;
  readonly cancelled: boolean;
}

/** One text by which an error of a code is recognised. */
export interface KnownText extends Template {
  /** The documented name, empty where the code alone implies it. */
  readonly variant: string;
  /** Gives way to a variant with the same text whose value is in `meta`. */
  readonly givesWay: boolean;
  readonly meaning: Meaning;
  /** Needed only where two errors share their long text. */
  readonly shortMessage: string;
  /** The literals as they stand in folded text, once they were wanted. */
  folded: readonly string[] | undefined;
}

/** A value that the server puts into `meta`. */
export interface MetaParam {
  readonly variant: string;
  readonly name: string;
  readonly type: string;
  readonly path: readonly string[];
}

/** All that decoding needs to know of one code. */
export interface KnownCode extends Meaning {
  readonly code: string;
  readonly texts: readonly KnownText[];
  readonly metaParams: readonly MetaParam[];
}

interface Row extends KnownCode {
  texts: readonly KnownText[];
  metaParams: readonly MetaParam[];
  /** What is still to be read of the table. */
  lines: readonly string[];
}

const NONE: readonly never[] = [];

let rows: Map<string, Row> | undefined;

// Written out property by property: objects of one shape are read faster.
//
// The table is one text: `=audience remedy [cancelled]` opens a group of codes, a code stands on a
// line of its own, and the lines below it that begin with a blank tell its texts and meta params.
function readTable(): Map<string, Row> {
  const result = new Map<string, Row>();
  let meaning = readMeaning('user none');
  let row: Row | undefined;
  for (const line of table.split('\n')) {
    const first = line[0];
    if (first === '=') meaning = readMeaning(line.slice(1));
    else if (first === ' ' && row) row.lines = [...row.lines, line.slice(1)];
    else {
      const { audience, remedy, cancelled } = meaning;
      // As a key it is the same string as in an app's source: comparing the two takes no reading.
      const code = Object.keys({ [line]: 0 })[0] as string;
      row = { code, audience, remedy, cancelled, texts: NONE, metaParams: NONE, lines: NONE };
      result.set(code, row);
    }
  }
  return result;
}

function readMeaning(source: string): Meaning {
  const [audience, remedy, cancelled] = source.split(' ');
  return { audience: audience as Audience, remedy: remedy as Remedy, cancelled: !!cancelled };
}

// ` template|variant|audience remedy|short message`, or ` @name|variant|type|path`; what is empty at
// the end is left out. A variant that ends with `?` gives way to one whose value is in `meta`.
function readLine(row: Row, line: string): void {
  const [source = '', variant = '', third = '', fourth = ''] = line.split('|');
  if (source[0] === '@') {
    const param = { variant, name: source.slice(1), type: third, path: fourth.split('.') };
    row.metaParams = [...row.metaParams, param];
    return;
  }
  const { literals, params, openStart, openEnd } = parseTemplate(source);
  const givesWay = variant.endsWith('?');
  const text: KnownText = {
    variant: givesWay ? variant.slice(0, -1) : variant,
    givesWay,
    meaning: third ? readMeaning(third) : row,
    shortMessage: fourth,
    literals,
    folded: undefined,
    params,
    openStart,
    openEnd,
  };
  row.texts = [...row.texts, text];
}

/** What is known of a code, or undefined. Read from the table on first use, code by code. */
export function knownCode(code: string): KnownCode | undefined {
  rows ??= readTable();
  const row = rows.get(code);
  if (row?.lines.length) {
    for (const line of row.lines) readLine(row, line);
    row.lines = NONE;
  }
  return row;
}

/** Every code, in the order of the table. */
export function knownCodeList(): string[] {
  rows ??= readTable();
  return [...rows.keys()];
}
