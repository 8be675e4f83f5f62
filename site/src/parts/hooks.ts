import type { PartWords } from './part.ts';

/** The words of each hook, by its name. The order is that of the sidebar. */
export const hooks: Readonly<Record<string, PartWords>> = {
  useClerkError: {
    use: [
      'Once in each form. It keeps what failed, and its components show it.',
      'With `run` around the submit: it takes rejected promises, `{ error }` results and resources.',
    ],
    not: [
      'On a server. `decodeClerkError` makes the failure there, and `initial` shows it.',
      'A toast without a form. Use `createClerkTranslator` and `explain`.',
    ],
    accessibility: [
      'After a failed submit the summary gets the focus, else the first field in error.',
      'While a submit is under way, use `aria-disabled`. A `disabled` button loses the focus.',
      'Editing a field removes its error. What was wrong is not announced again.',
    ],
  },
  useFieldError: {
    use: [
      'An input of your own design, such as six boxes for a code.',
      'A design system with elements of its own for the input and for its messages.',
    ],
    not: ['`Field` fits. It does the same with fewer lines.'],
    anatomy: 'OwnElements',
    accessibility: [
      'Spread `inputProps` on what takes the focus, and `errorProps` on what holds the messages.',
      'Render the element of the messages even without an error. It is the live region.',
    ],
  },
  useMessagesByField: {
    use: [
      'A library takes a record of sentences: `validationErrors` of React Aria, `errors` of Base UI.',
    ],
    not: [
      'React Hook Form, TanStack Form, Formik or Mantine. Each has a hook of its own here.',
      'Without React. `messagesByField` makes the same record.',
    ],
    anatomy: 'ByField',
    accessibility: [
      'Your library renders the messages, and answers for how they are announced.',
      'Show `formErrors` in an element with `role="alert"`.',
    ],
  },
  useRetryAfter: {
    use: ['A button that waits, or a countdown of your own design.'],
    not: ['A sentence is enough. `RetryAfter` says it in every language.'],
    accessibility: [
      'Use `aria-disabled` on the button. A `disabled` button loses the focus.',
      'Do not put the seconds into a live region. A screen reader would read each of them.',
    ],
  },
};
