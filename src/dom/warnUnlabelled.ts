import { warnInDevelopment } from '../development/warnInDevelopment.ts';

function warn(label: HTMLLabelElement | null): void {
  if (!label || label.control) return;
  const root = label.getRootNode() as Document;
  if (root.querySelector(`[aria-labelledby~="${label.id}"]`)) return;
  warnInDevelopment(
    `The label “${label.textContent}” names nothing. Give the id “${label.htmlFor}” to the input ` +
      'in the Field, or aria-labelledby to its group: both are in what a function as child gets.',
  );
}

/** The ref of a label. It logs a label that names nothing. Undefined in production. */
export const warnUnlabelled = ((): typeof warn | undefined => {
  // A page without a bundler has no `process`; bundlers cut all of this out of production builds.
  try {
    if (process.env.NODE_ENV !== 'production') return warn;
  } catch {}
  return undefined;
})();
