import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection, useMessages } from '../react/formLink.ts';
import { sentence } from './messageList.tsx';
import { useFormOnPage } from './onPage/useFormOnPage.ts';

/** The props of {@link ErrorSummary}; others go to its `<div>`. */
export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** Level of the heading on the page. Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * All errors of a form in one place: links to the fields, and the others as text. It takes the
 * focus when errors arrive after a submit, and announces them for all fields. Render it always,
 * even without errors.
 *
 * Classes `clerk-error-summary`, `clerk-error-summary-title`, `clerk-error-list`;
 * `data-count` while it has errors.
 *
 * @example
 * <ErrorSummary form={form} />
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { form, headingLevel = 2, className = 'clerk-error-summary', ...rest },
  ref,
) {
  const link = useConnection(form);
  const { store, translator } = link;
  const { items, trace, quiet, round } = useMessages(link, 'all');
  const region = useFormOnPage(store, ref, true);
  const Heading = `h${headingLevel}` as const;
  const count = items.length || undefined;

  // Focus and alert on one node race in JAWS: the inner node announces, the outer takes the focus.
  return (
    <div ref={region} tabIndex={-1} className={className} {...rest} data-count={count}>
      <div role={quiet ? undefined : 'alert'}>
        {count && (
          <Heading className="clerk-error-summary-title">
            {translator.text('summary_title', { count })}
          </Heading>
        )}
        {count && (
          <ul key={round} className="clerk-error-list">
            {items.map((item, index) => (
              // Not the sentence as the key: a change of language would replace a focused link.
              <li key={index}>
                {item.place ? (
                  <a
                    href={`#${item.place}`}
                    // The address never changes, because it may be a route of the app.
                    onClick={(event) => {
                      event.preventDefault();
                      const field = store.fieldOf(item.error);
                      if (field) store.kit?.focusField(store, field, event.currentTarget, true);
                    }}
                  >
                    {sentence(item)}
                  </a>
                ) : (
                  sentence(item)
                )}
              </li>
            ))}
          </ul>
        )}
        {trace && <div className="clerk-trace-id">{trace}</div>}
      </div>
    </div>
  );
});
