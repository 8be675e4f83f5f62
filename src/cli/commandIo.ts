/** What a command uses of its process. Tests replace it. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdinIsTerminal: boolean;
  /** Resolves when there is room for more. Huge output then never piles up in memory. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  readonly colors: boolean;
  /** The width of the terminal in letters. Undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
  readonly cwd: string;
}

/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** The input was read, and something in it is wrong. */
  findings: 1,
  /** Wrong usage, an unknown language, a file that cannot be read or written. */
  usage: 2,
} as const;

/** The action of a command calls it with the exit code. */
export type Finish = (exitCode: number) => void;
