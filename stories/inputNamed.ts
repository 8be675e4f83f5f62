/** An input by its `name`, which is the same in every language. */
export function inputNamed(within: HTMLElement, name: string): HTMLInputElement {
  const input = within.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!input) throw new Error(`No input is named ${name}.`);
  return input;
}
