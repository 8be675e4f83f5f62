import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { catalog } from '../../src/catalog/index.ts';
import { FAULTS } from '../../src/testing/fakeClerk/answer.ts';
import { inputNamed } from '../inputNamed.ts';
import { ClerkPage, type FailWith } from './ClerkPage.tsx';
import { SignUp as ReadmeForm } from './ReadmeForm.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignUpForm } from './SignUpForm.tsx';

const names = catalog
  .filter(({ apis }) => apis.length)
  .map(({ name }) => name)
  .sort();

interface Args {
  readonly failWith: FailWith;
  readonly param: string;
}

const meta: Meta<Args> = {
  title: 'Forms',
  args: { failWith: 'FormPwnedPassword', param: 'password' },
  // Each has a fake Clerk, which takes over the requests of its page.
  parameters: { docs: { story: { inline: false, height: '28rem' } } },
  argTypes: {
    failWith: {
      description: 'What the fake Clerk answers with: any entry of the catalogue, or a fault',
      control: 'select',
      options: ['nothing', 'several', ...FAULTS, ...names],
    },
    param: {
      description: 'The field that the error names, where the entry leaves it open',
      control: 'select',
      options: ['', 'email_address', 'password', 'phone_number', 'identifier', 'code'],
    },
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Presses the only button, once clerk-js is there. */
const submit = async (canvasElement: HTMLElement) => {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', {}, { timeout: 10_000 }));
  return canvas;
};

/**
 * The real clerk-js and @clerk/react. Press the button to fail in the way that the control names.
 */
export const SignUp: Story = {
  render: (args) => (
    <ClerkPage {...args}>
      <SignUpForm />
    </ClerkPage>
  ),
  play: async ({ canvasElement }) => {
    await submit(canvasElement);
    const password = inputNamed(canvasElement, 'password');
    await waitFor(() => expect(password).toBeInvalid());
    await expect(password).toHaveAccessibleDescription();
  },
};

/** Several errors at once: two on one field, one for a field that is not shown, one for the form. */
export const SeveralErrors: Story = {
  args: { failWith: 'several', param: '' },
  render: (args) => (
    <ClerkPage {...args}>
      <SignUpForm summary />
    </ClerkPage>
  ),
  play: async ({ canvasElement }) => {
    const canvas = await submit(canvasElement);
    await waitFor(() => expect(canvas.getAllByRole('listitem').length).toBeGreaterThanOrEqual(4));
    await expect(inputNamed(canvasElement, 'email_address')).toBeInvalid();
    await expect(inputNamed(canvasElement, 'password')).toBeInvalid();
  },
};

/** The account is locked: the form counts down. */
export const SignIn: Story = {
  args: { failWith: 'UserLocked', param: '' },
  render: (args) => (
    <ClerkPage {...args}>
      <SignInForm />
    </ClerkPage>
  ),
  play: async ({ canvasElement }) => {
    const canvas = await submit(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole('alert')).toHaveAttribute('data-code', 'user_locked'),
    );
    await expect(canvas.getByRole('timer')).not.toBeEmptyDOMElement();
  },
};

/** A gateway answers with HTML instead of Clerk. */
export const BadGateway: Story = {
  args: { failWith: 'html', param: '' },
  render: SignUp.render as NonNullable<Story['render']>,
  play: async ({ canvasElement }) => {
    const canvas = await submit(canvasElement);
    await waitFor(() => expect(canvas.getByRole('alert')).not.toBeEmptyDOMElement(), {
      timeout: 10_000,
    });
  },
};

/** The form of the README, as it stands there. */
export const Readme: Story = {
  args: { failWith: 'FormIdentifierExists', param: 'email_address' },
  render: (args) => (
    <ClerkPage {...args}>
      <ReadmeForm />
    </ClerkPage>
  ),
  play: async ({ canvasElement }) => {
    await submit(canvasElement);
    const email = inputNamed(canvasElement, 'emailAddress');
    await waitFor(() => expect(email).toBeInvalid());
    await expect(email).toHaveAccessibleDescription();
  },
};

/** Nothing fails: the form says so, and can fail the next time. */
export const Done: Story = {
  args: { failWith: 'nothing', param: '' },
  render: SignUp.render as NonNullable<Story['render']>,
  play: async ({ canvasElement }) => {
    const canvas = await submit(canvasElement);
    const said = () => canvas.getAllByRole('status').map(({ textContent }) => textContent);
    await waitFor(() => expect(said().some(Boolean)).toBe(true));
    await expect(canvas.getByRole('alert')).toBeEmptyDOMElement();
  },
};
