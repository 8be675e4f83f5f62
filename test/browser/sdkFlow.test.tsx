import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from './sdkPage.tsx';

let page: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  page = await openPage();
});
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

  it('lets a person sign in', async () => {
    expect(await signIn().create({ identifier: emailAddress })).toEqual(goesWell);
    expect(signIn()).toMatchObject({ status: 'needs_first_factor', identifier: emailAddress });
    const credentials = { identifier: emailAddress, password: 'x' };
    expect(await signIn().password(credentials)).toEqual(goesWell);
    expect(signIn().status).toBe('complete');
    expect(await signIn().finalize()).toEqual(goesWell);
  });
});
