// What the README's examples take as given: what an app has at hand where it uses the library.

declare const caught: unknown;
declare const SignUp: () => React.JSX.Element;
declare const App: () => React.JSX.Element;
declare const render: (page: React.JSX.Element) => void;
declare const ClerkProvider: typeof import('@clerk/react').ClerkProvider;
declare const ClerkLoaded: typeof import('@clerk/react').ClerkLoaded;
declare const clerkLocales: typeof import('../../src/words/generated/index.ts').clerkLocales;
declare const ClerkErrorProvider: typeof import('../../src/entry/react/index.ts').ClerkErrorProvider;

declare module '*/da.json' {
  const messages: import('../../src/entry/index.ts').PartialLocaleMessages;
  export default messages;
}
