import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/** A form of a form library, as far as it shows errors. `undefined` names the form as a whole. */
export interface ErrorTarget {
  /** The names of the fields that it shows now. */
  names(): readonly string[];
  /** Whether the message is still what it shows there. A rule of the form's own may have replaced it. */
  holds(name: string | undefined, message: string): boolean;
  /** Shows errors; without any, removes them. `message` holds all their sentences, a line for each. */
  show(name: string | undefined, message: string, items: readonly ErrorInWords[]): void;
  /** The element of a field, where it is known. */
  elementOf(name: string): Element | null | undefined;
  /** Moves the focus to a field. */
  focus(name: string): void;
  /** While it is under way, inputs may be disabled. */
  readonly isSubmitting: boolean;
}

/** The first element of the page with this name. */
export const elementNamed = (name: string): HTMLElement | undefined =>
  document.getElementsByName(name)[0];
