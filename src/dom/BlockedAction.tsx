import { type ComponentPropsWithoutRef, Fragment, forwardRef } from 'react';
import { blockedAction } from '../failure/blockedAction.ts';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection, useMessages } from '../react/formLink.ts';

/** The props of {@link BlockedAction}; others go to its `<div>`. */
export interface BlockedActionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
}

/**
 * Explains why a rule of the app blocked an action, in the words of the app's owner: a title, a text
 * and a link. A link shows only if its address is `https:`. Put it beside `FormError`, which shows the
 * error itself. It is empty for all other errors.
 *
 * Class `clerk-blocked-action`.
 *
 * @example
 * <BlockedAction form={form} />
 */
export const BlockedAction = forwardRef<HTMLDivElement, BlockedActionProps>(function BlockedAction(
  { form, className = 'clerk-blocked-action', ...rest },
  ref,
) {
  const { errors, round } = useMessages(useConnection(form), 'form');
  const { title, description, link } = errors.map(blockedAction).find(Boolean) ?? {};
  return (
    <div ref={ref} className={className} aria-live="polite" {...rest}>
      {/* Each failure gets new elements, so the same words are announced again. */}
      <Fragment key={round}>
        {title && <strong>{title}</strong>}
        {description && <p>{description}</p>}
        {link && (
          <a href={link.url} rel="noopener noreferrer">
            {link.text}
          </a>
        )}
      </Fragment>
    </div>
  );
});
