import type { ReactNode } from 'react';
import { createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';
import {
  BlockedAction,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useFieldError,
} from '../../src/entry/react/index.ts';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';

const pwned = sentence('form_password_pwned', 'password');
const wrong = sentence('form_password_incorrect', 'password');
const taken = sentence('session_exists');
const robot = sentence('captcha_invalid');
export const one = failing('form_password_pwned', 'password');
export const several = wire(
  wireError('session_exists'),
  wireError('form_password_pwned', 'password'),
  wireError('captcha_invalid'),
  wireError('form_password_incorrect', 'password'),
);
export const wait = { ...failing('too_many_requests'), retryAfter: 90 };
const later = createClerkTranslator().message(decodeClerkError(wait).errors[0]);
const [soon, now] = ['You can try again in 1 minute, 30 seconds.', 'You can try again now.'];
export const blocked = {
  errors: [
    { code: 'action_blocked', message: '', meta: { title: 'Not here', description: 'Yet.' } },
  ],
};
const refused = sentence('action_blocked');
export const de = {
  errors: {
    form_password_pwned: 'Bekannt.',
    form_password_incorrect: 'Falsch.',
    session_exists: 'Vergeben.',
    captcha_invalid: 'Maschine?',
  },
  ui: { summary_title_other: '{{count}} Fehler', summary_title: 'Fehler', error_prefix: 'Fehler:' },
};

/** What happens to each component. */
export type State =
  | 'empty'
  | 'one error'
  | 'the same again'
  | 'several'
  | 'its field is hidden'
  | 'its field is seen'
  | 'another language'
  | 'the field is cleared'
  | 'pending'
  | 'a wait'
  | 'the wait is over'
  | 'blocked'
  | 'blocked again'
  | 'all is cleared';

const field = (
  <div id="part">
    <Field name="password" label="Password">
      <input />
    </Field>
  </div>
);
function Own() {
  const { inputProps } = useFieldError('password');
  return <input aria-label="Password" {...inputProps} />;
}

const region = (role: string, how: string, texts: string[]) =>
  `${role}${texts[0] ? ` “${texts.join(' ')}”` : ''} [${how}]`;
const alert = (...texts: string[]) => region('alert', 'assertive', texts);
const polite = (...texts: string[]) => region('generic', 'polite', texts);
const status = (...texts: string[]) => region('status', 'polite', texts);
const texts = (...all: string[]) => all.map((text) => `“${text}”`);
/** An input with its errors, and whether it has the focus. */
const input = (errors: string[], focused?: 'focused') => {
  const states = [errors[0] && 'invalid', focused].filter(Boolean).join(', ');
  return `textbox “Password”${errors[0] ? ` (${errors.join(' ')})` : ''}${states && ` [${states}]`}`;
};
/** A summary with the focus. */
const summary = (title: string, links: string[], others: string[] = []) => [
  'generic [focused]',
  alert(title, ...links, ...others),
  `heading “${title}”`,
  ...links.map((link) => `link “${link}”`),
];
const title = (count: number) => createClerkTranslator().text('summary_title', { count });

interface Case {
  readonly page: ReactNode;
  /** What is there in all other states. Nothing is said when they begin. */
  readonly rest: readonly string[];
  /** What is said when a state begins, and what is there then. */
  readonly heard: Partial<
    Record<State, readonly [said: readonly string[], tree: readonly string[]]>
  >;
}

const [bekannt, falsch, vergeben, maschine] = ['Bekannt.', 'Falsch.', 'Vergeben.', 'Maschine?'];
export const cases: Record<string, Case> = {
  'a FormError': {
    page: <FormError />,
    rest: [alert()],
    heard: {
      'one error': [[pwned], [alert(pwned)]],
      'the same again': [[pwned], [alert(pwned)]],
      several: [[taken + pwned + robot + wrong], [alert(taken, pwned, robot, wrong)]],
      'its field is hidden': [[taken + pwned + robot + wrong], [alert(taken, pwned, robot, wrong)]],
      'its field is seen': [[taken + pwned + robot + wrong], [alert(taken, pwned, robot, wrong)]],
      'another language': [
        [vergeben + bekannt + maschine + falsch],
        [alert(vergeben, bekannt, maschine, falsch)],
      ],
      'the field is cleared': [[], texts(vergeben, maschine)],
      'a wait': [[later], [alert(later)]],
      'the wait is over': [[], [alert(later)]],
      blocked: [[refused], [alert(refused)]],
      'blocked again': [[refused], [alert(refused)]],
    },
  },
  'a Field': {
    page: field,
    rest: [input([]), polite()],
    heard: {
      'one error': [[pwned], [input([pwned]), polite(pwned)]],
      'the same again': [[pwned], [input([pwned]), polite(pwned)]],
      several: [[pwned + wrong], [input([pwned, wrong]), polite(pwned, wrong)]],
      'its field is hidden': [[], []],
      'its field is seen': [[pwned + wrong], [input([pwned, wrong]), polite(pwned, wrong)]],
      'another language': [
        [bekannt, falsch],
        [input([bekannt, falsch]), polite(bekannt, falsch)],
      ],
    },
  },
  'a Field beside a FormError': {
    page: (
      <>
        <FormError />
        {field}
      </>
    ),
    rest: [alert(), input([], 'focused'), polite()],
    heard: {
      empty: [[], [alert(), input([]), polite()]],
      // The focus moves and reads the error out. When it stays, the live region says it.
      'one error': [[], [alert(), input([pwned], 'focused'), ...texts(pwned)]],
      'the same again': [[pwned], [alert(), input([pwned], 'focused'), polite(pwned)]],
      several: [
        [taken + robot, pwned + wrong],
        [alert(taken, robot), input([pwned, wrong], 'focused'), polite(pwned, wrong)],
      ],
      'its field is hidden': [[pwned + wrong + taken + robot], [alert(pwned, wrong, taken, robot)]],
      'its field is seen': [
        [taken + robot],
        [alert(taken, robot), input([pwned, wrong], 'focused'), ...texts(pwned, wrong)],
      ],
      'another language': [
        [vergeben + maschine],
        [alert(vergeben, maschine), input([bekannt, falsch], 'focused'), ...texts(bekannt, falsch)],
      ],
      'the field is cleared': [[], [alert(vergeben, maschine), input([], 'focused'), polite()]],
      'a wait': [[later], [alert(later), input([], 'focused'), polite()]],
      'the wait is over': [[], [alert(later), input([], 'focused'), polite()]],
      blocked: [[refused], [alert(refused), input([], 'focused'), polite()]],
      'blocked again': [[refused], [alert(refused), input([], 'focused'), polite()]],
    },
  },
  'a Field beside an ErrorSummary': {
    page: (
      <>
        <ErrorSummary />
        {field}
      </>
    ),
    rest: ['generic [focused]', alert(), input([]), polite()],
    heard: {
      empty: [[], [alert(), input([]), polite()]],
      'one error': [
        [title(1) + pwned],
        [...summary(title(1), [pwned]), input([pwned]), ...texts(pwned)],
      ],
      'the same again': [
        [title(1) + pwned],
        [...summary(title(1), [pwned]), input([pwned]), ...texts(pwned)],
      ],
      several: [
        [title(4) + pwned + wrong + taken + robot],
        [
          ...summary(title(4), [pwned, wrong], [taken, robot]),
          input([pwned, wrong]),
          ...texts(pwned, wrong),
        ],
      ],
      'its field is hidden': [
        [title(4) + pwned + wrong + taken + robot],
        summary(title(4), [pwned, wrong], [taken, robot]),
      ],
      'its field is seen': [
        [title(4) + pwned + wrong + taken + robot],
        [
          ...summary(title(4), [pwned, wrong], [taken, robot]),
          input([pwned, wrong]),
          ...texts(pwned, wrong),
        ],
      ],
      'another language': [
        [`4 Fehler${bekannt}${falsch}${vergeben}${maschine}`],
        [
          ...summary('4 Fehler', [bekannt, falsch], [vergeben, maschine]),
          input([bekannt, falsch]),
          ...texts(bekannt, falsch),
        ],
      ],
      'the field is cleared': [
        [],
        [
          'generic [focused]',
          'heading “2 Fehler”',
          ...texts(vergeben, maschine),
          input([]),
          polite(),
        ],
      ],
      'a wait': [[title(1) + later], [...summary(title(1), [], [later]), input([]), polite()]],
      'the wait is over': [[], [...summary(title(1), [], [later]), input([]), polite()]],
      blocked: [[title(1) + refused], [...summary(title(1), [], [refused]), input([]), polite()]],
      'blocked again': [
        [title(1) + refused],
        [...summary(title(1), [], [refused]), input([]), polite()],
      ],
    },
  },
  'an input of the app’s own with a FieldError': {
    page: (
      <div id="part">
        <Own />
        <FieldError name="password" prefix />
      </div>
    ),
    rest: [input([]), polite()],
    heard: {
      'one error': [
        ['Error: ', pwned],
        [input(['Error:', pwned]), polite('Error:', pwned)],
      ],
      'the same again': [
        ['Error: ', pwned],
        [input(['Error:', pwned]), polite('Error:', pwned)],
      ],
      several: [
        ['Error: ', pwned + wrong],
        [input(['Error:', pwned, wrong]), polite('Error:', pwned, wrong)],
      ],
      'its field is hidden': [[], []],
      'its field is seen': [
        ['Error: ', pwned + wrong],
        [input(['Error:', pwned, wrong]), polite('Error:', pwned, wrong)],
      ],
      'another language': [
        ['Fehler: ', bekannt, falsch],
        [input(['Fehler:', bekannt, falsch]), polite('Fehler:', bekannt, falsch)],
      ],
    },
  },
  'a RetryAfter': {
    page: <RetryAfter />,
    rest: [status()],
    heard: {
      'a wait': [[soon], [`timer “${soon}”`, status(soon)]],
      'the wait is over': [[now], [`timer “${now}”`, status(now)]],
    },
  },
  'a BlockedAction': {
    page: <BlockedAction />,
    rest: [polite()],
    heard: {
      blocked: [['Not here', 'Yet.'], [polite('Not here', 'Yet.')]],
      'blocked again': [['Not here', 'Yet.'], [polite('Not here', 'Yet.')]],
    },
  },
};
