/** The looks of what is read out but not seen. */
const HIDDEN =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * For an element that is read out but not seen. The class hides it with the stylesheet. Without it
 * the looks are set by script: a strict content security policy forbids `style` in HTML.
 */
export const heardOnly = {
  className: 'clerk-heard-only',
  ref: (element: HTMLElement | null): void => {
    if (element) element.style.cssText = HIDDEN;
  },
};
