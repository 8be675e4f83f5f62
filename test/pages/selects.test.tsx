import { Select as BaseSelect } from '@base-ui/react/select';
import { Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react';
import MenuItem from '@mui/material/MenuItem';
import MuiSelect from '@mui/material/Select';
import { render, screen } from '@testing-library/react';
import { RadioGroup, Select as RadixSelect } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import ReactSelect from 'react-select';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Field, type FieldInputProps, FormError } from '../../src/entry/react/index.ts';
import { failing } from '../react/clerkWire.ts';
import { errorOf, form, frame, Page, show } from './Page.tsx';

const PLANS = ['Free', 'Pro'];
type Child = (input: FieldInputProps) => ReactNode;

/** Each select without a value of the app's own, and with one. */
const selects: Record<string, () => Child> = {
  'react-select': () => (input) => (
    <ReactSelect
      inputId={input.id}
      name={input.name}
      aria-invalid={input['aria-invalid']}
      options={PLANS.map((value) => ({ value, label: value }))}
    />
  ),
  'react-select, with a value of the app’s own': () => (input) => {
    const [value, setValue] = useState<{ value: string; label: string } | null>(null);
    return (
      <ReactSelect
        inputId={input.id}
        name={input.name}
        value={value}
        onChange={setValue}
        options={PLANS.map((value) => ({ value, label: value }))}
      />
    );
  },
  'Headless UI': () => (input) => (
    <Listbox name={input.name} defaultValue="">
      <ListboxButton id={input.id}>Plan</ListboxButton>
      <ListboxOptions anchor="bottom">
        {PLANS.map((plan) => (
          <ListboxOption key={plan} value={plan}>
            {plan}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  ),
  'Base UI': () => (input) => (
    <BaseSelect.Root name={input.name}>
      <BaseSelect.Trigger id={input.id}>
        <BaseSelect.Value />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner>
          <BaseSelect.Popup>
            {PLANS.map((plan) => (
              <BaseSelect.Item key={plan} value={plan}>
                <BaseSelect.ItemText>{plan}</BaseSelect.ItemText>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  ),
  'React Aria': () => (input) => (
    <AriaSelect name={input.name} aria-label="Plan">
      <Button id={input.id}>
        <SelectValue />
      </Button>
      <Popover>
        <ListBox>
          {PLANS.map((plan) => (
            <ListBoxItem key={plan} id={plan}>
              {plan}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  ),
  MUI: () => (input) => (
    <MuiSelect
      labelId={input['aria-labelledby'] as string}
      SelectDisplayProps={{ id: input.id }}
      name={input.name}
      defaultValue=""
    >
      {PLANS.map((plan) => (
        <MenuItem key={plan} value={plan}>
          {plan}
        </MenuItem>
      ))}
    </MuiSelect>
  ),
  Radix: () => (input) => (
    <RadixSelect.Root name={input.name}>
      <RadixSelect.Trigger id={input.id}>
        <RadixSelect.Value placeholder="Plan" />
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content>
          <RadixSelect.Viewport>
            {PLANS.map((plan) => (
              <RadixSelect.Item key={plan} value={plan}>
                <RadixSelect.ItemText>{plan}</RadixSelect.ItemText>
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  ),
};

function Plan({ child }: { readonly child: Child }) {
  return (
    <Page>
      <FormError />
      <Field name="plan" label="Plan">
        {(input) => <Chosen child={child} input={input} />}
      </Field>
    </Page>
  );
}
function Chosen({ child, input }: { readonly child: Child; readonly input: FieldInputProps }) {
  return child(input);
}
const opener = () => document.querySelector('.clerk-field :is([role=combobox], button)') as Element;

describe.each(Object.entries(selects))('the select of %s', (_, select) => {
  it('keeps the error while it opens, and loses it when the person chooses with the mouse', async () => {
    render(<Plan child={select()} />);
    await show(failing('form_param_nil', 'plan'));
    await userEvent.click(opener());
    await frame();
    expect(errorOf('plan')).not.toBe('');
    await userEvent.click(await screen.findByRole('option', { name: 'Pro' }));
    await frame();
    expect(errorOf('plan')).toBe('');
  });

  it('loses the error when the person chooses with the keyboard', async () => {
    render(<Plan child={select()} />);
    await show(failing('form_param_nil', 'plan'));
    (opener() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('option', { name: 'Pro' });
    await frame();
    await userEvent.keyboard('{ArrowDown}');
    await frame();
    await userEvent.keyboard('{Enter}');
    await frame();
    await expect.poll(() => errorOf('plan')).toBe('');
  });
});

it('a control without an input keeps its error until the app clears it', async () => {
  function Picker({ onPick }: { readonly onPick?: () => void }) {
    return (
      <button type="button" onClick={onPick}>
        Pro
      </button>
    );
  }
  const page = (onPick?: () => void) => (
    <Page>
      <FormError />
      <Field name="plan" label="Plan">
        {() => <Picker {...(onPick && { onPick })} />}
      </Field>
    </Page>
  );
  const { rerender } = render(page());
  await show(failing('form_param_nil', 'plan'));
  await userEvent.click(screen.getByText('Pro'));
  await frame();
  expect(errorOf('plan')).not.toBe('');
  rerender(page(() => form.clearField('plan')));
  await userEvent.click(screen.getByText('Pro'));
  await frame();
  expect(errorOf('plan')).toBe('');
});

it('a select that is a Field’s child loses its error as well', async () => {
  render(
    <Page>
      <FormError />
      <Field name="plan" label="Plan">
        <ReactSelect options={PLANS.map((value) => ({ value, label: value }))} menuIsOpen />
      </Field>
    </Page>,
  );
  await show(failing('form_param_nil', 'plan'));
  await userEvent.click(screen.getByRole('option', { name: 'Free' }));
  await frame();
  expect(errorOf('plan')).toBe('');
});

it('Radix radio buttons have a name and the focus, and lose their error', async () => {
  render(
    <Page>
      <FormError />
      <Field name="plan" label="Plan">
        <RadioGroup.Root>
          {PLANS.map((plan) => (
            <RadioGroup.Item key={plan} value={plan} aria-label={plan} />
          ))}
        </RadioGroup.Root>
      </Field>
    </Page>,
  );
  await show(failing('form_param_nil', 'plan'));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Free' }));
  expect(screen.getByRole('radiogroup', { name: 'Plan' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Pro' }));
  await frame();
  expect(errorOf('plan')).toBe('');
  expect(form.formErrors).toEqual([]);
});
