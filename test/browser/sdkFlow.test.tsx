import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { openPage } from './sdkPage.tsx';

let page: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  page = await openPage();
});
beforeEach(() => page.fake.reset());
afterAll(() => page.close());

const signUp = () => page.hooks().signUp.signUp;
const signIn = () => page.hooks().signIn.signIn;
const goesWell = { error: null };
const emailAddress = 'a@example.com';

describe('a fake Clerk without rules', () => {
  it('lets a person sign up', async () => {
    expect(await signUp().password({ emailAddress, password: 'x' })).toEqual(goesWell);
    expect(signUp()).toMatchObject({ status: 'missing_requirements', emailAddress });
    expect(signUp().unverifiedFields).toEqual(['email_address']);
    expect(await signUp().verifications.sendEmailCode()).toEqual(goesWell);
    expect(await signUp().verifications.verifyEmailCode({ code: '424242' })).toEqual(goesWell);
    expect(signUp()).toMatchObject({ status: 'complete', emailAddress, hasPassword: true });
    expect(await signUp().finalize()).toEqual(goesWell);
  });

  it('lets a person join the waitlist', async () => {
    const entry = await page.hooks().clerk.joinWaitlist({ emailAddress });
    expect(entry.id).toMatch(/^wle_/);
  });

  it('lets a person sign in', async () => {
    expect(await signIn().create({ identifier: emailAddress })).toEqual(goesWell);
    expect(signIn()).toMatchObject({ status: 'needs_first_factor', identifier: emailAddress });
    const credentials = { identifier: emailAddress, password: 'x' };
    expect(await signIn().password(credentials)).toEqual(goesWell);
    expect(signIn().status).toBe('complete');
    expect(await signIn().finalize()).toEqual(goesWell);
  });
});

describe('a fake Clerk with rules', () => {
  // The example of createFakeClerk, as an app meets it.
  it('leads a sign-in to a second factor, whose first code is wrong', async () => {
    page.fake.succeed('POST /v1/client/sign_ins', {
      response: {
        object: 'sign_in',
        id: 'sia_1',
        status: 'needs_second_factor',
        supported_second_factors: [{ strategy: 'totp' }],
      },
    });
    const attempt = 'POST /v1/client/sign_ins/sia_1/attempt_second_factor';
    page.fake.fail(attempt, 'FormIncorrectCode', { param: 'code', times: 1 });

    expect(await signIn().password({ identifier: emailAddress, password: 'x' })).toEqual(goesWell);
    expect(signIn().status).toBe('needs_second_factor');
    expect(signIn().supportedSecondFactors).toMatchObject([{ strategy: 'totp' }]);
    const { error } = await signIn().mfa.verifyTOTP({ code: '000000' });
    expect(decodeClerkError(error).errors[0]).toMatchObject({
      code: 'form_code_incorrect',
      fields: ['code'],
    });
    expect(await signIn().mfa.verifyTOTP({ code: '424242' })).toEqual(goesWell);
    expect(signIn().status).toBe('complete');
  });
});
