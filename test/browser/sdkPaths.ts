import type { Hooks } from './sdkPage.tsx';

/** One way in which an app meets Clerk's errors: what it can get hold of after a failed call. */
export interface SdkPath {
  readonly name: string;
  readonly route: string;
  /** Calls the SDK and returns each value in which the app finds the failure. */
  readonly fail: (hooks: () => Hooks) => Promise<readonly unknown[]>;
  /** Forgets the failure, so that the next starts afresh. */
  readonly reset: (hooks: () => Hooks) => Promise<unknown>;
}

const settle = (isDone: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = Date.now() + 2000;
    const look = () => {
      if (isDone()) resolve();
      else if (Date.now() > end) reject(new Error('The hook never told of the failure.'));
      else setTimeout(look);
    };
    look();
  });

/** What a promise rejects with. */
export const rejection = (promise: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

const identifier = 'a@example.com';

/** The signal hooks, whose methods return `{error}`, and the legacy hooks, whose methods reject. */
export const SDK_PATHS: readonly SdkPath[] = [
  {
    name: 'useSignUp',
    route: 'POST /v1/client/sign_ups',
    fail: async (hooks) => {
      const { error } = await hooks().signUp.signUp.create({ emailAddress: identifier });
      await settle(() => hooks().signUp.errors.raw !== null);
      return [error, hooks().signUp.errors];
    },
    reset: async (hooks) => {
      await hooks().signUp.signUp.reset();
      await settle(() => hooks().signUp.errors.raw === null);
    },
  },
  {
    name: 'useSignIn',
    route: 'POST /v1/client/sign_ins',
    fail: async (hooks) => {
      const { error } = await hooks().signIn.signIn.create({ identifier });
      await settle(() => hooks().signIn.errors.raw !== null);
      return [error, hooks().signIn.errors];
    },
    reset: async (hooks) => {
      await hooks().signIn.signIn.reset();
      await settle(() => hooks().signIn.errors.raw === null);
    },
  },
  {
    name: 'legacy useSignUp',
    route: 'POST /v1/client/sign_ups',
    fail: async (hooks) => [
      await rejection(hooks().legacySignUp.signUp?.create({ emailAddress: identifier })),
    ],
    reset: async () => {},
  },
  {
    name: 'legacy useSignIn',
    route: 'POST /v1/client/sign_ins',
    fail: async (hooks) => [await rejection(hooks().legacySignIn.signIn?.create({ identifier }))],
    reset: async () => {},
  },
];
