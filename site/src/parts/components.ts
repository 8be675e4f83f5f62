import type { PartWords } from './part.ts';

/** The words of each component, by its name. The order is that of the sidebar. */
export const components: Readonly<Record<string, PartWords>> = {
  Field: {
    use: [
      'A label, one input and its errors stand together. This is what most forms need.',
      'The input is an element of HTML, a component that hands its props on, or a function that takes them.',
    ],
    not: [
      'A form library shows errors through components of its own. Use the hook for that library, such as `useClerkHookForm`.',
      'The messages stand elsewhere on the page. Use `FieldError`.',
      'You need other elements altogether. Use `useFieldError`.',
    ],
    anatomy: 'OneError',
    accessibility: [
      'The label names the input. Development warns about an input that nothing names.',
      'An input in error has `aria-invalid` and is described by its messages. A description of your own comes first.',
      'The messages stand in a polite live region, which is there before the error is.',
      'After a failed submit the first field in error gets the focus, unless an input is in use.',
    ],
  },
  FieldError: {
    use: [
      'The input is somewhere else, or is not yours to wrap.',
      'The remedy of an error decides what stands below the message. The render prop knows it.',
    ],
    not: [
      'Label, input and messages stand together. `Field` also connects them.',
      'Errors of the form as a whole: use `FormError`.',
    ],
    anatomy: 'OneError',
    accessibility: [
      'Its `div` is always there, because a live region announces only later changes.',
      'With `prefix` a screen reader says “Error:” first, in the language of the message.',
      'Without `Field`, give the input `aria-describedby`. `useFieldError` has the id.',
    ],
  },
  FormError: {
    use: [
      'Every form. It shows what no field shows, so no error is lost.',
      'A form whose fields are hidden at times, such as the second step of a sign-in.',
    ],
    not: [
      'A long form, where people must find their way to each field. Use `ErrorSummary` in its place.',
      'A toast. `translator.explain(caught).text` is one text for it.',
    ],
    anatomy: 'SeveralErrors',
    accessibility: [
      'An alert that is always there, and empty most of the time.',
      'It announces errors once. It stays silent where a summary says the same.',
      'An error of a field that is not shown begins with the label of that field.',
    ],
  },
  ErrorSummary: {
    use: [
      'A form that is longer than the screen, or that has more than about five fields.',
      'Public services, whose guidelines often ask for a summary.',
    ],
    not: [
      'A sign-in with two fields. `FormError` is shorter there.',
      'Beside `FormError`. One of both is enough.',
    ],
    anatomy: 'SeveralErrors',
    accessibility: [
      'It takes the focus when errors arrive after a submit. `focus: false` on `useClerkError` forbids that.',
      'Each error of a field is a link to its input. The address of the page stays the same.',
      'The alert is inside the element that takes the focus. On one element, both would race in JAWS.',
      'Set `headingLevel` to fit the headings of your page.',
    ],
  },
  RetryAfter: {
    use: [
      'Sign-in, sign-up and codes: places where Clerk limits how often one may try.',
      'Below `FormError`, whose sentence does not count.',
    ],
    not: ['A button that counts down. `useRetryAfter` gives you the seconds.'],
    anatomy: 'LockedAccount',
    accessibility: [
      'The eye sees each second. A screen reader hears the start, a few moments, and the end.',
      'Nothing moves. The sentence changes, and it stays when the wait is over.',
    ],
  },
  BlockedAction: {
    use: [
      'The app has rules in the dashboard of Clerk that block sign-ups, and its owner explains them there.',
    ],
    not: ['In place of `FormError`. It says nothing about any other error.'],
    anatomy: 'Blocked',
    accessibility: [
      'A polite live region. The alert of `FormError` comes first.',
      'The text is in the language of the owner of the app. Set `lang` if you know it.',
    ],
  },
  ClerkErrorProvider: {
    use: [
      'Around a form, so that its parts need no `form` of their own.',
      'Around the app, once, for words of your own, a namespace of i18next, or the languages that you have.',
    ],
    not: [
      'An app that follows react-i18next and has no words of its own. Messages follow by themselves.',
      'To change the language of one message. `translator.message` takes an error alone.',
    ],
    accessibility: [
      'It renders nothing.',
      'A message in another language than the page has `lang`, so a screen reader changes its voice.',
    ],
  },
};
