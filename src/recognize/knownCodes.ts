import type { Audience, Remedy } from '../catalog/entry.ts';
import { table } from './generated/table.ts';
import { parseTemplate, type Template, type ValueType } from './template.ts';

/** What a code, or one of its documented errors, means for the person. */
export interface Meaning {
  readonly audience: Audience;
  readonly remedy: Remedy;
  readonly cancelled: boolean;
  /** The person is asked to enter something else. */
  readonly isCorrection: boolean;
}

/** One text by which an error of a code is recognised. */
export interface KnownText extends Template {
  /** The documented name; empty when the code alone implies it. */
  readonly variant: string;
  /** Gives way to a variant with the same text whose value is in `meta`. */
  readonly givesWay: boolean;
  readonly meaning: Meaning;
  /** Only set when two errors share their long text. */
  readonly shortMessage: string;
  /** The literals for folded text. Made when first needed. */
  folded: readonly string[] | undefined;
}

/** A value that the server puts into `meta`. */
export interface MetaParam {
  readonly variant: string;
  readonly name: string;
  readonly type: ValueType;
  readonly path: readonly string[];
}

/** All that the decoder needs to know of one code. */
export interface KnownCode extends Meaning {
  readonly code: string;
  readonly texts: readonly KnownText[];
  readonly metaParams: readonly MetaParam[];
}

interface Row extends KnownCode {
  texts: readonly KnownText[];
  metaParams: readonly MetaParam[];
  /** The lines of the table that are not read yet. */
  lines: readonly string[];
}

const NONE: readonly never[] = [];

let rows: Map<string, Row> | undefined;

// The table is one text. `=audience remedy [cancelled]` opens a group of codes. Each code has a line
// of its own, with blanks in place of `_`, because words compress better. The lines below it that
// begin with a blank hold its texts and its params in `meta`.
function readTable(): Map<string, Row> {
  const result = new Map<string, Row>();
  let meaning = readMeaning('user none');
  let row: Row | undefined;
  for (const line of table.split('\n')) {
    const first = line[0];
    if (first === '=') meaning = readMeaning(line.slice(1));
    else if (first === ' ' && row) row.lines = [...row.lines, line.slice(1)];
    else {
      const code = line.replaceAll(' ', '_');
      row = { code, ...meaning, texts: NONE, metaParams: NONE, lines: NONE };
      result.set(code, row);
    }
  }
  return result;
}

function readMeaning(source: string): Meaning {
  const [audience, remedy, cancelled] = source.split(' ') as [Audience, Remedy, string?];
  return meaningOf(audience, remedy, !!cancelled);
}

/** What an error with this audience and remedy means. */
export function meaningOf(audience: Audience, remedy: Remedy, cancelled = false): Meaning {
  const corrects = remedy === 'correct-input' || remedy === 'choose-another';
  return { audience, remedy, cancelled, isCorrection: audience === 'user' && corrects };
}

// A line is ` template|variant|audience remedy|short message` or ` @name|variant|type|path`. Empty
// parts at the end are left out. A variant that ends with `?` gives way to one whose value
// is in `meta`.
function readLine(row: Row, line: string): void {
  const [source = '', variant = '', third = '', fourth = ''] = line.split('|');
  if (source[0] === '@') {
    const type = third as ValueType;
    const param = { variant, name: source.slice(1), type, path: fourth.split('.') };
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

/** What is known of a code; undefined for any other. Reads a code's lines when first asked. */
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
