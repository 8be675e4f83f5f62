// The names that samples of the site use without declaring them, besides those of the docs.

declare const user: NonNullable<ReturnType<typeof import('@clerk/react').useUser>['user']>;
declare const useAuth: typeof import('@clerk/react').useAuth;
declare const useReverification: typeof import('@clerk/react').useReverification;
declare const RetryAfter: typeof import('../../src/entry/react/index.ts').RetryAfter;
declare const Navigate: (props: { to: string }) => React.JSX.Element;
declare const newPassword: string;
declare const SignInForm: () => React.JSX.Element;
declare const code: string;
declare const openNextStep: () => void;
declare const setActive: ReturnType<typeof import('@clerk/react').useClerk>['setActive'];
