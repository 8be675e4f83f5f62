import {
  apiResponseError,
  clientError,
  createFakeClerk,
  documentedError,
  type ErrorSpec,
  errorResponse,
  wireError,
} from './index.ts';

// Checked by tsc: names and values are typed, and a mistake in them does not compile.
const clerk = createFakeClerk();

wireError('FormInvalidUsernameLength', { minLength: 4, param: 'username' });
documentedError('UserLocked', { retryAfter: 60 });
apiResponseError(['CaptchaInvalid', { name: 'UserLocked', values: { retryAfter: 60 } }]);
clerk.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password', status: 422 });
clerk.fail('* *', 'UserLocked', { values: { retryAfter: 60 }, retryAfter: 30 });
clerk.fail('* *', 'html', { status: 502 });
clerk.fail('* *', [{ code: 'brand_new', message: '', long_message: '' }]);

// @ts-expect-error a duration is in seconds
wireError('UserLocked', { retryAfter: '1 minute' });
// @ts-expect-error no such error
wireError('FormPwndPassword');
// @ts-expect-error no server reports this
wireError('Offline');
// @ts-expect-error a server reports this
clientError('UserLocked');
// @ts-expect-error a value of another error
clerk.fail('* *', 'UserLocked', { values: { minLength: 8 } });
// @ts-expect-error a page of HTML has no trace id
clerk.fail('* *', 'html', { traceId: 'a1' });
// @ts-expect-error a body of your own has its own trace id
clerk.fail('* *', { errors: [] }, { traceId: 'a1' });
// @ts-expect-error an answer that goes well has no trace id
clerk.succeed('* *', {}, { traceId: 'a1' });
// @ts-expect-error nothing waits
errorResponse('UserLocked', { delay: 5 });
// @ts-expect-error nothing counts
errorResponse('UserLocked', { times: 1 });
// @ts-expect-error a value of another error
export const spec: ErrorSpec = { name: 'UserLocked', values: { minLength: 8 } };
