import { warnInDevelopment } from '../development/warnInDevelopment.ts';

/** Logs a label that names nothing, in development only. The ref of a label. */
export function warnUnlabelled(label: HTMLLabelElement | null): void {
  // A page without a bundler has no `process`; bundlers cut all of this out of production builds.
  try {
    if (process.env.NODE_ENV !== 'production') {
      const root = label?.getRootNode() as Document | undefined;
      if (!label || label.control || root?.querySelector(`[aria-labelledby~="${label.id}"]`))
        return;
      warnInDevelopment(
        `The label “${label.textContent}” names nothing. Give the id “${label.htmlFor}” to the input ` +
          'in the Field, or aria-labelledby to its group: both are in what a function as child gets.',
      );
    }
  } catch {}
}
