/** All that a command touches of its process, so that tests can stand in for it. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdinIsTerminal: boolean;
  /** Resolves when there is room for more, so that huge output does not pile up in memory. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  readonly colors: boolean;
  /** How many letters a line of the terminal holds; undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
  readonly cwd: string;
}

/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** The input was read, and something in it is not as it should be. */
  findings: 1,
  /** Wrong usage, an unknown language, a file that cannot be read or written. */
  usage: 2,
} as const;

/** Lets the action of a command say how the process shall end. */
export type Finish = (exitCode: number) => void;
