import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentOrder } from './documentOrder.ts';
import { focusControl } from './focusControl.ts';
import { isInUse, whereabouts } from './focusInUse.ts';
import { inputNamed } from './inputNamed.ts';
import { isVisible } from './isVisible.ts';
import { reveal } from './reveal.ts';

const page = (html: string): void => {
  document.body.innerHTML = html;
};
const find = (selector: string) => document.querySelector(selector) as HTMLInputElement;
beforeEach(() => page(''));

it('documentOrder sorts by the document, with missing elements last', () => {
  page('<a></a><b></b><i></i>');
  const [a, b, i] = ['a', 'b', 'i'].map(find);
  expect([null, i, a, undefined, b].sort(documentOrder)).toEqual([a, b, i, null, undefined]);
  expect(documentOrder(a, a)).toBe(0);
});

it('isVisible is true where the browser cannot tell', () => {
  page('<p hidden></p>');
  expect(isVisible(find('p'))).toBe(true);
});

it('inputNamed finds the first input of a name', () => {
  page('<input><input name="a"><input name="b" class="first"><input name="b">');
  expect(inputNamed(document, (name) => name === 'b')).toBe(find('.first'));
});

describe('focusControl', () => {
  const focus = (isNamed = (_: Element) => false, opens?: boolean) =>
    focusControl(document.body, { id: 'x', part: undefined, isNamed }, opens) &&
    document.activeElement?.className;

  it.each([
    ['<input id="x" class="own"><input class="other">', 'own'],
    ['<div id="x"><button tabindex="-1"></button><button class="inner"></button></div>', 'inner'],
    ['<input id="x" disabled><input id="x" class="second">', 'second'],
    ['<div id="x" tabindex="0" class="own"></div>', 'own'],
    ['<p></p>', false],
  ])('in %s: %s', (html, name) => {
    page(html);
    expect(focus()).toBe(name);
  });

  it('lets an element hand the focus on, which counts only where it moves', () => {
    page(
      '<div id="x" tabindex="-1"></div><input name="b" class="other">' +
        '<input name="c"><input name="a" class="named">',
    );
    find('div').addEventListener('focus', () => find('.other').focus());
    expect(focus()).toBe('other');
    expect(focus((input) => input.className === 'named')).toBe('named');
  });

  it('opens what hides the control, and focuses it when it is there', async () => {
    page('<button aria-controls="x"></button><div id="x" hidden></div><div id="x"></div>');
    find('button').addEventListener('click', () => {
      find('div').innerHTML = '<input class="opened"><input>';
      find('div + div').innerHTML = '<input>';
    });
    expect(focus()).toBe(false);
    expect(find('input')).toBeNull();
    expect(focus(undefined, true)).toBe(false);
    await waitFor(() => expect(find('.opened')).toHaveFocus());
  });

  it('opens nothing where there is no control', () => {
    page('<p></p>');
    expect(focus(undefined, true)).toBe(false);
  });

  it('stays at a control that has the focus already', () => {
    page('<input id="x" class="own"><input id="x" class="second">');
    find('.own').focus();
    expect(focus()).toBe('own');
  });

  it('takes an input by its name, and passes by what no person reaches', () => {
    page('<input name="a" tabindex="-1"><input name="a" class="named">');
    expect(focus((input) => input.getAttribute('name') === 'a')).toBe('named');
  });
});

it('reveal opens details, sends an event to hidden parts, and clicks what controls them', () => {
  page(
    '<button aria-controls="p"></button><dialog><details><div id="p" hidden><div hidden>' +
      '<input></div></div></details></dialog>',
  );
  const told: string[] = [];
  const tell = ({ type, target }: Event) => told.push(`${type} ${(target as Element).localName}`);
  for (const type of ['beforematch', 'focusin', 'click'])
    document.body.addEventListener(type, tell);
  reveal(find('input'));
  for (const type of ['beforematch', 'focusin', 'click'])
    document.body.removeEventListener(type, tell);
  expect(find('details')).toHaveAttribute('open');
  expect(find('dialog')).not.toHaveAttribute('open');
  // What the app hides is for the app to show.
  expect(find('#p')).toHaveAttribute('hidden');
  expect(told).toEqual(['beforematch div', 'focusin button', 'click button', 'beforematch div']);
});

describe('isInUse', () => {
  it.each<[string, string, string, string, boolean]>([
    ['the button that sends', 'button', 'button', '', false],
    ['the input that sends', 'input', 'input', '', false],
    ['that input, typed in since', 'input', 'input', 'more', true],
    ['another input', 'button', 'input', '', true],
  ])('%s', (_, before, after, typed, isUsed) => {
    page('<input><button></button>');
    find(before).focus();
    const begun = whereabouts(document.body);
    find(after).focus();
    if (typed) find(after).value = typed;
    expect(isInUse(whereabouts(document.body), begun)).toBe(isUsed);
  });

  it('any input where nobody knows of the beginning', () => {
    page('<input>');
    find('input').focus();
    expect(isInUse(whereabouts(document.body), undefined)).toBe(true);
  });
});
