/**
 * Listens to the live regions of the page, as a simulated screen reader. It says what comes into a
 * polite region. When something comes into an alert, it says the whole alert.
 *
 * @returns gives what was said since the last call.
 */
export function listen(): () => string[] {
  const said: string[] = [];
  const observer = new MutationObserver((changes) => {
    const texts = new Set<string>();
    for (const { type, target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const changed = type === 'characterData' ? [target] : [...addedNodes];
      const added = changed.map(({ textContent }) => textContent).join('');
      if (!added || !element?.isConnected || !element.checkVisibility()) continue;
      const alert = element.closest('[role=alert]');
      if (alert) texts.add(alert.textContent as string);
      else if (element.closest('[aria-live=polite], [role=status]')) texts.add(added);
    }
    said.push(...texts);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => said.splice(0);
}
