import { readFileSync } from 'node:fs';

/** One way to write the sign-up page. */
export interface Variant {
  readonly what: string;
  /** The page's script. */
  readonly source: string;
  /** The same page in German, if it loads that language by itself. */
  readonly german?: string;
  /** The entry that the README's form imports. */
  readonly entry?: string;
  /** The project's own goals. */
  readonly reach?: Readonly<Partial<Record<Measured, number>>>;
}

/** What is measured of a page. */
export type Measured = 'mount' | 'first' | 'firstSlow' | 'tenth' | 'before';

/** What an app writes itself: one sentence for each of 30 codes. */
const CODES = `captcha_invalid captcha_unavailable external_account_not_found form_code_incorrect
form_data_missing form_identifier_exists form_identifier_not_found form_param_format_invalid
form_param_max_length_exceeded form_param_missing form_param_nil form_param_value_invalid
form_password_incorrect form_password_length_too_long form_password_length_too_short
form_password_no_lowercase form_password_no_number form_password_no_special_char
form_password_no_uppercase form_password_not_strong_enough form_password_pwned
form_password_size_in_bytes_exceeded form_username_invalid_character form_username_invalid_length
not_allowed_access session_exists sign_up_mode_restricted too_many_requests user_locked
verification_expired`.split(/\s/);

const { errors } = JSON.parse(readFileSync('locales/en.json', 'utf8'));
const GENERAL = 'Something went wrong. Try again.';
const messages = Object.fromEntries(CODES.map((code) => [code, errors[code]]));

const cases = CODES.map((code) => `case '${code}': return ${JSON.stringify(errors[code])};`);

const HAND = `import { start } from './bench/page/start.tsx'; import { HandForm } from './bench/page/HandForm.tsx';`;

const BY_HAND = `${HAND}
const message = (code) => { switch (code) { ${cases.join(' ')} default: return '${GENERAL}'; } };
start(<HandForm useMessage={() => message} />);`;

const I18NEXT = `${HAND}
import { createInstance } from 'i18next'; import { initReactI18next, useTranslation } from 'react-i18next';
createInstance().use(initReactI18next).init({ lng: 'en', initAsync: false, showSupportNotice: false, interpolation: { escapeValue: false },
  resources: { en: { translation: { errors: ${JSON.stringify(messages)}, general: '${GENERAL}' } } } });
function useMessage() { const { t } = useTranslation(); return (code) => t(['errors.' + code, 'general']); }
start(<HandForm useMessage={useMessage} />);`;

/** The README's form. */
const ours = (entry: string): Pick<Variant, 'source' | 'german' | 'entry'> => {
  const start = `import { start } from './bench/page/start.tsx'; import { SignUp } from './stories/forms/ReadmeForm.tsx';`;
  return {
    entry,
    source: `${start} start(<SignUp />);`,
    german: `${start} import { ClerkErrorProvider } from '${entry}'; start(<ClerkErrorProvider locale="de"><SignUp /></ClerkErrorProvider>);`,
  };
};

const FELT = { mount: 1.6, first: 1, firstSlow: 1.2, tenth: 1.2 };

/** The first is what all others are divided by. Another entry of the package is one more line. */
export const variants: readonly [Variant, ...Variant[]] = [
  { what: 'a switch by hand', source: BY_HAND },
  {
    what: '`clerk-error-i18n/react`',
    ...ours('clerk-error-i18n/react'),
    reach: FELT,
  },
  {
    what: '`clerk-error-i18n/react/lazy`',
    ...ours('clerk-error-i18n/react/lazy'),
    reach: { ...FELT, before: 5.5 * 1024 },
  },
  { what: 'react-i18next by hand', source: I18NEXT },
];
