// The names that the code of the docs uses without declaring them. An app has them at hand.

declare const caught: unknown;
declare const emailAddress: string;
declare const password: string;
declare const signUp: ReturnType<typeof import('@clerk/react').useSignUp>['signUp'];
declare const signIn: ReturnType<typeof import('@clerk/react').useSignIn>['signIn'];
declare const i18n: import('i18next').i18n;
declare const form: import('../../src/entry/react/index.ts').ClerkForm;
declare const SignUp: () => React.JSX.Element;
declare const App: () => React.JSX.Element;
declare const render: (page: React.JSX.Element) => void;
declare const ClerkProvider: typeof import('@clerk/react').ClerkProvider;
declare const ClerkLoaded: typeof import('@clerk/react').ClerkLoaded;
declare const useSignIn: typeof import('@clerk/react').useSignIn;
declare const isClerkAPIResponseError: typeof import('@clerk/react/errors').isClerkAPIResponseError;
declare const useEffect: typeof import('react').useEffect;
declare const useState: typeof import('react').useState;
declare const clerkLocales: typeof import('../../src/words/generated/index.ts').clerkLocales;
declare const createClerkTranslator: typeof import('../../src/entry/index.ts').createClerkTranslator;
declare const decodeClerkError: typeof import('../../src/entry/index.ts').decodeClerkError;
declare const decodeMissingFields: typeof import('../../src/entry/index.ts').decodeMissingFields;
declare const observeClerkResponses: typeof import('../../src/entry/index.ts').observeClerkResponses;
declare const fromClerkLocalization: typeof import('../../src/entry/index.ts').fromClerkLocalization;
declare const fromI18next: typeof import('../../src/entry/i18next.ts').fromI18next;
declare const ClerkErrorProvider: typeof import('../../src/entry/react/index.ts').ClerkErrorProvider;
declare const Field: typeof import('../../src/entry/react/index.ts').Field;
declare const FormError: typeof import('../../src/entry/react/index.ts').FormError;
declare const useClerkError: typeof import('../../src/entry/react/index.ts').useClerkError;
declare const useFieldError: typeof import('../../src/entry/react/index.ts').useFieldError;

declare module '*/da.json' {
  const messages: import('../../src/entry/index.ts').PartialLocaleMessages;
  export default messages;
}
