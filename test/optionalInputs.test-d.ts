import type {
  ClerkMessageOverrides,
  ClerkTranslator,
  ClerkTranslatorOptions,
  observeClerkResponses,
} from '../src/entry/index.ts';
import type {
  ClerkErrorProviderProps,
  ErrorSummaryProps,
  FieldErrorProps,
  FieldProps,
  FormErrorProps,
  RetryAfterProps,
  UseClerkErrorOptions,
} from '../src/entry/react/index.ts';
import type {
  AnswerOptions,
  apiResponseError,
  ErrorOptions,
  ErrorValues,
  patchFetch,
  wireBody,
} from '../src/testing/index.ts';

// An app with exactOptionalPropertyTypes can pass on a value that may be undefined:
// `locale={user?.locale}`.

/** The keys that may be left out but not be undefined. */
type Exact<Input> = Input extends object
  ? {
      [Key in keyof Input]-?: object extends Pick<Input, Key>
        ? undefined extends Required<Input>[Key]
          ? never
          : Key
        : never;
    }[keyof Input]
  : never;

type Inputs = {
  ClerkTranslatorOptions: ClerkTranslatorOptions;
  ClerkMessageOverrides: ClerkMessageOverrides;
  messagesOfOverrides: NonNullable<ClerkMessageOverrides[keyof ClerkMessageOverrides]>;
  messageContext: Parameters<ClerkTranslator['message']>[1];
  observeClerkResponses: Parameters<typeof observeClerkResponses>[0];
  ClerkErrorProviderProps: ClerkErrorProviderProps;
  UseClerkErrorOptions: UseClerkErrorOptions;
  ErrorSummaryProps: ErrorSummaryProps;
  FieldErrorProps: FieldErrorProps;
  FieldProps: FieldProps;
  FormErrorProps: FormErrorProps;
  RetryAfterProps: RetryAfterProps;
  AnswerOptions: AnswerOptions;
  ErrorOptions: ErrorOptions;
  ErrorValues: ErrorValues<'FormInvalidUsernameLength'>;
  apiResponseError: Parameters<typeof apiResponseError>[1];
  patchFetch: Parameters<typeof patchFetch>[1];
  wireBody: Parameters<typeof wireBody>[1];
};

/** No input has such a key. */
const exact: {
  [Name in keyof Inputs as Exact<Inputs[Name]> extends never ? never : Name]: 'exact';
} = {};
void exact;

/** The check itself finds such a key. */
const found: Exact<{ readonly a?: string; readonly b?: string | undefined; readonly c: string }> =
  'a';
void found;
