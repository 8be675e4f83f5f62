import { describe, expect, it } from 'vitest';
import { inputsIn, isEdit, valuesIn } from './edits.ts';

const part = (html: string): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = html;
  return element;
};
const event = (type: string, target: Element, currentTarget: Element, isComposing = false) => ({
  type,
  target,
  currentTarget,
  nativeEvent: { isComposing },
});

describe('isEdit', () => {
  it.each([
    ['change', '<input>', true],
    ['input', '<input>', false],
    ['input', '<p contenteditable>', true],
    ['change', '<p contenteditable>', false],
    ['click', '<input>', false],
    ['click', '<p>', false],
  ])('of %s in %s: %s', (type, html, isOne) => {
    const field = part(html);
    expect(isEdit(event(type, field.firstElementChild as Element, field))).toBe(isOne);
  });

  it('counts only what stands inside', () => {
    const field = part('<input>');
    expect(isEdit(event('change', part('<input>').firstElementChild as Element, field))).toBe(
      false,
    );
  });

  it('counts composed characters when they stay', () => {
    const field = part('<input value="a">');
    const input = field.firstElementChild as HTMLInputElement;
    const tell = (type: string, value: string, isComposing?: boolean) => {
      input.value = value;
      return isEdit(event(type, input, field, isComposing));
    };
    tell('compositionstart', 'a');
    expect(tell('change', 'ab', true)).toBe(false);
    expect(tell('compositionend', 'a')).toBe(false);
    expect(tell('change', 'a')).toBe(false);
    tell('compositionstart', 'a');
    expect(tell('compositionend', 'ab')).toBe(true);
    expect(tell('change', 'a')).toBe(true);
  });
});

it.each([
  ['<input type="password"><input type="checkbox">', ['password']],
  ['<input type="radio"><input type="text">', ['text']],
  ['<input type="checkbox"><input type="radio">', ['checkbox', 'radio']],
  ['<select></select><input>', ['select-one', 'text']],
  ['', []],
])('the inputs in %s that hold its value: %j', (html, types) => {
  expect(inputsIn(part(html)).map(({ type }) => type)).toEqual(types);
});

it('values are other ones after a choice', () => {
  const field = part('<input type="radio"><input type="radio">');
  const before = valuesIn(field);
  (field.firstElementChild as HTMLInputElement).checked = true;
  expect(valuesIn(field)).not.toBe(before);
});
