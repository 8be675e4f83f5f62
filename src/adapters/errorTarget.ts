import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/** What a form library's form does with errors. `undefined` is the name of the form as a whole. */
export interface ErrorTarget {
  /** The names of the fields that it shows now. */
  names(): readonly string[];
  /** Whether it still shows the message there. A rule of its own may have replaced it. */
  holds(name: string | undefined, message: string): boolean;
  /** Shows errors, or removes them where there are none. `message` has a line for each sentence. */
  show(name: string | undefined, message: string, items: readonly ErrorInWords[]): void;
  /** The element of a field, where it is known. */
  elementOf(name: string): Element | null | undefined;
  /** Moves the focus to a field. */
  focus(name: string): void;
  /** Whether a submit is under way. Inputs may be disabled meanwhile. */
  readonly isSubmitting: boolean;
}

/** The first element of the page with this name. */
export const elementNamed = (name: string): HTMLElement | undefined =>
  document.getElementsByName(name)[0];
