import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { storiesIn } from './stories.ts';

const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';

const isShown = (element: Element): boolean => element.checkVisibility();

/** What a person without a mouse has to reach. The keyboard enters a group of radio buttons once. */
function stops(): Element[] {
  const groups = new Set<string>();
  return [...document.body.querySelectorAll(STOPS)].filter(isShown).filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst || element.checked;
  });
}

/** Whether a person sees where the focus is. */
const hasRing = (element: Element): boolean => getComputedStyle(element).outlineStyle !== 'none';

async function play(title: string): Promise<void> {
  const story = storiesIn('en').find((story) => story.title === title);
  if (!story) throw new Error(`No story is called ${title}.`);
  await story.run();
}

const inputNamed = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const focused = () => document.activeElement as HTMLElement;

afterEach(() => {
  document.body.textContent = '';
});

describe('Tab reaches everything, in the order of the page, and leaves it again', () => {
  it.each(storiesIn('en'))('$title', async ({ run }) => {
    await run();
    const wanted = stops();
    focused().blur();
    const start = document.createElement('button');
    const end = document.createElement('button');
    document.body.prepend(start);
    document.body.append(end);
    start.focus();
    const reached: Element[] = [];
    for (let at = 0; at <= wanted.length; at++) {
      await userEvent.tab();
      if (focused() === end) break;
      reached.push(focused());
      expect(hasRing(focused())).toBe(true);
    }
    expect(reached).toEqual(wanted);
    expect(focused()).toBe(end);
  });
});

it('Enter sends a form, and the focus is at its first field in error', async () => {
  await play('Forms: SignUp');
  inputNamed('email_address').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused().getAttribute('name')).toBe('password');
  await userEvent.keyboard('long and new');
  expect(inputNamed('password').getAttribute('aria-invalid')).not.toBe('true');
});

it('a link of the summary leads to its input, and typing clears the error', async () => {
  await play('Components/ErrorSummary: OneError');
  inputNamed('email_address').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused().className).toBe('clerk-error-summary');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(focused()).toBe(inputNamed('email_address'));
  await userEvent.keyboard('.com');
  expect(document.querySelector('.clerk-error-summary a')).toBeNull();
});

it('radio buttons, a checkbox and a select lose their errors', async () => {
  await play('Components/Field: RadioGroup');
  (document.querySelector('[type=radio]') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  const group = () => document.querySelector('[role=radiogroup]')?.getAttribute('aria-invalid');
  await expect.poll(group).not.toBe('true');

  await play('Components/Field: Checkbox');
  inputNamed('legal_accepted').focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => inputNamed('legal_accepted').ariaInvalid).not.toBe('true');

  await play('Components/Field: Select');
  inputNamed('country').focus();
  await userEvent.keyboard('J');
  await expect.poll(() => inputNamed('country').value).toBe('JP');
  await expect.poll(() => inputNamed('country').ariaInvalid).not.toBe('true');
});
