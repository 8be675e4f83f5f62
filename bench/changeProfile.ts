import { ABOUT_PARTS, type Parts, partRows, READ_PARTS } from './pageParts.ts';
import type { Group } from './report.ts';
import { replacing } from './rewriteSources.ts';

/** What decoding gives here, written out. */
const DECODED = `({ kind: 'api', errors: [{
  code: 'form_param_nil', known: true, params: {}, audience: 'user', remedy: 'correct-input', cancelled: false,
  fields: [(value as any).errors[0].meta.param_name], message: (value as any).errors[0].message, longMessage: '', meta: {},
}] } as any)`;

/** What a change of one error consists of. */
export const changeParts: Parts = {
  'without decoding': replacing('watchErrors.ts', { 'findFailure(value, store.decode)': DECODED }),
  'without words: the server’s text is shown': replacing('messageSource.tsx', {
    "    const traceId = state.get('failure')":
      "    if (errors[0]) return (shown = { ...NOTHING, errors, version, element, messages: [errors[0].message] });\n    const traceId = state.get('failure')",
  }),
  'without attributes that tell of the error': replacing('useFieldError.ts', {
    "'aria-invalid': hasError || undefined": "'aria-invalid': undefined",
    "'aria-describedby': hasError ? (element ?? errorId) : undefined":
      "'aria-describedby': undefined",
    '...data,': '',
  }),
  'without comparing errors with those before': replacing('errorState.ts', {
    'JSON.stringify(known) === JSON.stringify(list)': 'false',
  }),
  'without telling the app, and the clock of a wait': replacing('errorStore.ts', {
    'timeLeft(failure);': '',
    'if (failure) reportFailure(failure, cause, settings.onError);': '',
  }),
};

/** What each part of a change costs: the profile behind the goal that one list of fields misses. */
export async function changeProfileGroup(): Promise<Group> {
  return {
    title: 'One error in a list of 200, part by part',
    about: `One error comes or goes among 200 fields in one list, against all errors in one context, ${ABOUT_PARTS}`,
    rows: await partRows(['changeOneError', 200, 'flat'], changeParts),
    why: `${READ_PARTS}
Without any of them it takes little more than bare subscriptions that read a context, in the table above; the rest is the
store, which sorts the errors into fields and form. Bare subscriptions take as long as the goal allows, or longer.`,
  };
}
