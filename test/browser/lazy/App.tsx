import { type ComponentType, Fragment, type ReactNode, Suspense } from 'react';
import type { ClerkFailure } from '../../../src/entry/index.ts';
import type * as Kit from '../../../src/entry/lazy/index.ts';

/** What a test decides about the page. */
export interface PageOptions {
  readonly locale?: string;
  readonly initial?: ClerkFailure;
  /** The app names its own languages: German with few sentences. */
  readonly sparse?: boolean;
  /** A Suspense boundary stands around the form. */
  readonly bounded?: boolean;
}

type Names = 'useClerkError' | 'ClerkErrorProvider' | 'Field' | 'FormError' | 'RetryAfter';

const SPARSE = {
  de: {
    errors: {
      form_password_pwned: 'Nimm ein anderes.',
      form_password_length_too_short: 'Nimm ein längeres.',
    },
  },
};

/** A form that signs up, with the lazy entry as a browser or a server gets it. */
export function appOf(kit: Pick<typeof Kit, Names>): ComponentType<PageOptions> {
  return function App({ locale, initial, sparse, bounded }: PageOptions): ReactNode {
    const form = kit.useClerkError({ initial, fields: ['password'] });
    const Boundary = bounded ? Suspense : Fragment;
    const submit = () =>
      form.run(async () => {
        const response = await fetch('/v1/sign_ups', { method: 'POST' });
        const body = await response.json();
        if (!response.ok) throw body;
        return body;
      });
    if (typeof window !== 'undefined') Object.assign(window, { form, submit });
    return (
      <kit.ClerkErrorProvider form={form} locale={locale} locales={sparse ? SPARSE : undefined}>
        <Boundary>
          <form {...form.formProps} data-pending={form.pending}>
            <kit.Field name="password" label="Password">
              <input />
            </kit.Field>
            <kit.FormError />
            <kit.RetryAfter />
          </form>
        </Boundary>
      </kit.ClerkErrorProvider>
    );
  };
}
