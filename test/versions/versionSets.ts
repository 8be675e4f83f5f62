import { existsSync } from 'node:fs';
import { fetchedCopy } from './fetchedCopy.ts';
import { findCopy, type PackageCopy } from './packageCopy.ts';

/** Tests, and what they run on. */
interface Suite {
  /** What is tested, as the table calls it. */
  readonly suite: string;
  readonly environment: 'jsdom' | 'node';
  readonly include: readonly string[];
}

/** Versions that apps use together, and the tests that run on them. */
export interface VersionSet extends Suite {
  readonly name: string;
  /** What the set is about: the copies to use, by the name they are imported by. */
  readonly packages: Readonly<Record<string, PackageCopy>>;
}

const COMPONENTS: Suite = {
  suite: 'components',
  environment: 'jsdom',
  // Without the tests that need useActionState, which came with React 19.
  include: ['src/{react,dom}/!(hydration).test.tsx', 'test/versions/hydration.test.tsx'],
};
const COMPONENTS_19: Suite = {
  ...COMPONENTS,
  include: [
    'src/{react,dom}/*.test.tsx',
    'test/servers/*.test.tsx',
    'test/versions/hydration.test.tsx',
  ],
};
const WORDS: Suite = {
  suite: 'translator and provider',
  environment: 'jsdom',
  include: [
    'src/{translate,i18next}/{createClerkTranslator,namespace*,overrides}.test.ts',
    'src/react/language.test.tsx',
    'test/versions/appI18n.test.tsx',
    'test/injection/i18next.test.ts',
  ],
};
const CLERK_REACT_5: Suite = {
  suite: 'hooks and a form',
  environment: 'jsdom',
  include: ['test/versions/clerkReact5.test.tsx'],
};
const CLERK_REACT_6: Suite = {
  suite: 'hooks and a form',
  environment: 'jsdom',
  include: ['test/versions/clerkReact6.test.tsx'],
};
const BACKEND: Suite = {
  suite: 'every error of the Backend API',
  environment: 'node',
  include: ['test/sdk/backend.test.ts'],
};

const reactOf = (folder?: string) => ({
  react: findCopy('react', folder),
  'react-dom': findCopy('react-dom', folder),
});
const react18 = reactOf('older');

const i18n = (i18next: PackageCopy, reactI18next: PackageCopy) => ({
  i18next,
  'react-i18next': reactI18next,
});
const older = (name: string): PackageCopy => findCopy(name, 'older');

const clerkReact5 = (clerkJs: PackageCopy) => ({
  '@clerk/clerk-react': findCopy('@clerk/clerk-react'),
  '@clerk/clerk-js': clerkJs,
});
// With its dependencies, which its bundle holds already, it would weigh 780 MB.
const clerkJs5 = fetchedCopy('@clerk/clerk-js', '5.128.0', 'dist/clerk.mjs');
const clerkJs6 = findCopy('@clerk/clerk-js');
const clerkReact6 = { '@clerk/react': findCopy('@clerk/react'), '@clerk/clerk-js': clerkJs6 };

/** Every combination that is tested. */
export const VERSION_SETS: readonly VersionSet[] = [
  {
    ...COMPONENTS,
    name: 'lowest',
    suite: `${COMPONENTS.suite}, ${WORDS.suite}`,
    include: [...COMPONENTS.include, ...WORDS.include],
    packages: {
      ...reactOf('lowest'),
      ...i18n(findCopy('i18next', 'lowest'), findCopy('react-i18next', 'lowest')),
    },
  },
  { ...COMPONENTS, name: 'react-18', packages: react18 },
  { ...COMPONENTS_19, name: 'react-19', packages: reactOf() },
  {
    ...WORDS,
    name: 'i18next-23',
    packages: i18n(older('i18next-23'), older('react-i18next-14')),
  },
  {
    ...WORDS,
    name: 'i18next-24',
    packages: i18n(older('i18next-24'), older('react-i18next-15')),
  },
  {
    ...WORDS,
    name: 'i18next-25-react-i18next-15',
    packages: i18n(older('i18next-25'), older('react-i18next-15')),
  },
  {
    ...WORDS,
    name: 'i18next-25',
    packages: i18n(older('i18next-25'), older('react-i18next-16')),
  },
  {
    ...WORDS,
    name: 'i18next-26',
    packages: i18n(findCopy('i18next'), findCopy('react-i18next')),
  },
  {
    ...WORDS,
    name: 'i18next-27',
    // They ask for Node.js 22, with a warning at each install on 20.
    packages: i18n(
      fetchedCopy('i18next', '27.1.2', 'dist/esm/i18next.js'),
      fetchedCopy('react-i18next', '18.0.1', 'dist/es/index.js'),
    ),
  },
  { ...CLERK_REACT_6, name: 'clerk-react-6', packages: clerkReact6 },
  {
    ...CLERK_REACT_6,
    name: 'clerk-react-6-react-18',
    packages: { ...clerkReact6, ...react18 },
  },
  { ...CLERK_REACT_5, name: 'clerk-react-5', packages: clerkReact5(clerkJs5) },
  {
    ...CLERK_REACT_5,
    name: 'clerk-react-5-react-18',
    packages: { ...clerkReact5(clerkJs5), ...react18 },
  },
  { ...CLERK_REACT_5, name: 'clerk-react-5-clerk-js-6', packages: clerkReact5(clerkJs6) },
  {
    ...CLERK_REACT_5,
    name: 'clerk-react-5-clerk-js-6-react-18',
    packages: { ...clerkReact5(clerkJs6), ...react18 },
  },
  { ...BACKEND, name: 'backend', packages: { '@clerk/backend': findCopy('@clerk/backend') } },
];

/** Whether the set can run now: all of its packages are there. */
export const isAvailable = ({ packages }: VersionSet): boolean =>
  Object.values(packages).every(({ folder }) => existsSync(folder));

/** Whether the set differs from the ordinary test run. */
export const isOther = ({ packages }: VersionSet): boolean =>
  Object.entries(packages).some(([name, { folder }]) => folder !== findCopy(name).folder);
