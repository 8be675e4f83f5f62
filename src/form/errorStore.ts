import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import type { ErrorState, ErrorStateChange, FieldSlot, Slot } from './errorState.ts';
import type { UseClerkErrorOptions } from './formOptions.ts';

/** Who listens to a slot. Whoever listens to a field shows it. */
export interface SlotListener {
  /** Called back when the slot changes. */
  readonly onChange: () => void;
  /** The id of the field's input, if it is not that of its slot. */
  readonly inputId?: string | undefined;
  /** The id of the element that shows the errors. */
  readonly errorId?: string | undefined;
  /** Finds the page of the form. Of those who listen to failures, the latest one's page counts. */
  readonly findPage?: (() => FormPage | undefined) | undefined;
}

/** The page around a form, as long as a component of the form is on it. */
export interface FormPage {
  /** Where ids are looked up. Named by its shape: in React Native, `Document` is an empty type. */
  readonly root: {
    readonly activeElement: Element | null;
    getElementById(id: string): Element | null;
  };
  /** Whether the focus may move: no input is in use. */
  mayFocus(): boolean;
  /** The first input with such a name. */
  inputNamed(isNamed: (name: string) => boolean): Element | undefined;
  /** Whether an element is rendered. */
  isVisible(element: Element): boolean;
  /** Compares elements for sorting: as they stand in the document, and then those that are not there. */
  documentOrder(one: Element | undefined | null, other: Element | undefined | null): number;
}

/** The page that a component follows. */
export interface FollowedPage extends FormPage {
  /** Moves the focus to where it is due, if that is the component's part. */
  moveFocus(): void;
  stop(): void;
}

/**
 * What a page does for a form. None of it is needed before something has failed, so it may load
 * late.
 */
export interface PageKit {
  /**
   * Follows the page from the element that shows the form's errors.
   *
   * @param whenBegun gives where the focus was when the last submit began.
   */
  follow(
    store: ErrorStore,
    region: Element,
    isSummary: boolean,
    whenBegun: () => unknown,
  ): FollowedPage;
  /**
   * Clears the errors of a field if an event shows that a person has edited it. Without a name, the
   * event arrived at the form, and the input has the name.
   */
  clearEdited(store: ErrorStore, event: object, name?: string): void;
  /** Focuses the control of a field. If `opens`, it opens what hides the control. */
  focusField(store: ErrorStore, slot: FieldSlot, start: Element, opens?: boolean): boolean;
}

/** Where the focus goes: the summary, or a field. */
export type FocusTarget = 'all' | FieldSlot;

/**
 * How a failure arrives. `answer`: from a submit. Errors of fields that were edited meanwhile are
 * out of date. `late`: from a submit that another has replaced. It is only reported.
 */
export type Arrival = 'answer' | 'late';

/** The errors of one form, without React. */
export interface ErrorStore {
  readonly state: ErrorState;
  /** The state that the server rendered, and that hydration starts from. */
  readonly initialState: ErrorState;
  /** The words that the form's components show, where one has mounted. */
  words: ClerkTranslator | undefined;
  /** Adds a listener, until the returned function is called. */
  subscribe(slot: Slot, listener: SlotListener): () => void;
  /**
   * A property of the listeners to a slot: that of the latest one that has it. Those that can be
   * seen come before others.
   */
  latestOf<Part extends keyof SlotListener>(slot: Slot, part: Part): SlotListener[Part] | undefined;
  /** The element that shows the errors of a field. */
  elementOf(slot: FieldSlot): Element | null | undefined;
  /** The slot of a field by any of its names. */
  slotOf(name: string): FieldSlot;
  /**
   * The id of the form. With the slot of a field behind it, it is the id of an input without one of
   * its own.
   */
  readonly id: string;
  /** The field of the form that an error belongs to, whether or not it can be seen. */
  fieldOf(error: ClerkError): FieldSlot | undefined;
  /**
   * The id of the input that an error belongs to, if there is one. Unless `isLive`, it is the one
   * that the server knew.
   */
  inputIdOf(error: ClerkError, isLive: boolean | undefined): string | undefined;
  /** An id for an input: that of its slot for the first `owner`, an id with the owner for others. */
  claimId(slot: FieldSlot, owner: string): string;
  /** The page of the form, as long as a component that follows it is there. */
  page(): FormPage | undefined;
  /** What the page does for the form, where it is there. */
  readonly kit: PageKit | undefined;
  /** Loads what the first error will need. Once. */
  prepare(): Promise<unknown>;
  /** Where the focus must still go. */
  focusDue: FocusTarget | undefined;
  /**
   * Where the last failure sends the focus. An error of a field is then read out with it. Undefined
   * where the focus stays: nothing is read out then.
   */
  readonly focused: FocusTarget | undefined;
  /** Counts the failures. */
  readonly round: number;
  /** Errors have gone since the last failure. */
  readonly isShrunk: boolean;
  /** Completes a failure as the options say. */
  refine(failure: ClerkFailure, cause: unknown): ClerkFailure;
  /** Shows a failure, which came from `cause`, or nothing. */
  show(failure: ClerkFailure | null, cause?: unknown, arrival?: Arrival): void;
  /** Changes parts of the state, and calls back whoever listens to what that changes. */
  update(changed: ErrorStateChange): void;
  clearField(name: string): void;
  /** Takes the options of the last render. All fields of that render are mounted now. */
  configure(options: UseClerkErrorOptions): void;
}
