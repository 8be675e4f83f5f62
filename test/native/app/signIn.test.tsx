import { act, fireEvent, render, screen } from '@testing-library/react-native';
import { apiResponseError, type ErrorSpec } from 'clerk-error-i18n/testing';
import { AccessibilityInfo, Platform } from 'react-native';
import { SignIn } from './SignIn';

const FAILURE: ErrorSpec[] = [
  { name: 'FormIdentifierNotFound', param: 'email_address' },
  { name: 'FormPwnedPassword', param: 'password' },
  { name: 'FormIncorrectCode', param: 'code' },
  { name: 'FormInvalidUsernameCharacter', param: 'username' },
];

const announce = jest
  .spyOn(AccessibilityInfo, 'announceForAccessibilityWithOptions')
  .mockImplementation(() => {});
const announced = (): string[] => announce.mock.calls.map(([text]) => text);

beforeEach(() => {
  jest.useFakeTimers();
  announce.mockClear();
  Platform.OS = 'ios';
});

async function fail(
  errors: unknown = apiResponseError(FAILURE),
  locale?: string,
): Promise<ReturnType<typeof render>> {
  const view = render(<SignIn submit={() => Promise.reject(errors)} locale={locale} />);
  await press();
  return view;
}

const press = () => act(async () => void fireEvent.press(screen.getByText('Sign in')));

const PWNED = /in a data breach/;

test('the DOM is not there', () => {
  expect('document' in globalThis).toBe(false);
});

test('each error stands at its field', async () => {
  await fail();
  expect(screen.getByText(PWNED)).toHaveStyle({ color: 'firebrick' });
  expect(screen.getByTestId('email')).toHaveTextContent(/find an account/);
  expect(screen.getByTestId('code-errors')).not.toBeEmptyElement();
  expect(screen.getByTestId('own')).toBeTruthy();
  expect(screen.getByTestId('form-error')).toBeEmptyElement();
});

test('an input has a name, and its errors as a hint behind its own', async () => {
  await fail();
  const { accessibilityHint, ...email } = screen.getByLabelText('Email').props;
  expect(accessibilityHint).toMatch(/^At work\. ./);
  expect(email['aria-invalid']).toBe(true);
  expect(screen.getByLabelText('Password').props.accessibilityHint).toMatch(PWNED);
});

test('editing an input clears its errors, and keeps the text', async () => {
  await fail();
  fireEvent.changeText(screen.getByLabelText('Password'), 'another');
  expect(screen.queryByText(PWNED)).toBeNull();
  expect(screen.getByLabelText('Password').props.value).toBe('another');
  fireEvent.changeText(screen.getByLabelText('Email'), 'ada@example.com');
  expect(screen.getByLabelText('Email').props).toMatchObject({
    value: 'ada@example.com',
    accessibilityHint: 'At work.',
  });
});

test('the form’s own errors are an alert', async () => {
  await fail(apiResponseError('SingleModeSessionExists', { traceId: 'trace_1' }));
  const alert = screen.getByTestId('form-error');
  expect(alert.props).toMatchObject({ role: 'alert', 'aria-live': 'assertive' });
  expect(alert).toHaveTextContent(/signed in/);
  expect(alert).toHaveTextContent(/trace_1/);
});

test('the regions of fields are live, and there before an error is', () => {
  render(<SignIn submit={() => Promise.resolve()} />);
  expect(screen.getByTestId('code-errors').props['aria-live']).toBe('polite');
});

test('iOS, which has no live regions, reads errors out one after the other', async () => {
  await fail();
  expect(announced()).toContainEqual(expect.stringMatching(PWNED));
  expect(announce.mock.calls.every(([, options]) => options.queue)).toBe(true);
});

test('Android has live regions', async () => {
  Platform.OS = 'android';
  await fail();
  expect(announced()).toEqual([]);
});

test('a language is that of the provider, and only one that it gives', async () => {
  const { rerender } = await fail(undefined, 'de-AT');
  expect(screen.getByText(/Datenleck/)).toBeTruthy();
  rerender(<SignIn submit={() => Promise.resolve()} locale="fr" />);
  expect(screen.getByText(PWNED)).toBeTruthy();
});

test('a wait counts down, and is read out at moments', async () => {
  await fail(apiResponseError('TooManyRequests', { retryAfter: 65 } as never));
  expect(screen.getByRole('timer')).toHaveTextContent('You can try again in 1 minute, 5 seconds.');
  announce.mockClear();
  for (let second = 0; second < 65; second++) await act(() => jest.advanceTimersByTime(1000));
  expect(screen.getByRole('timer')).toHaveTextContent('You can try again now.');
  expect(announced()).toEqual([
    'You can try again in 1 minute.',
    'You can try again in 10 seconds.',
    'You can try again now.',
  ]);
});

test('on an engine without Intl', async () => {
  const { Intl: members } = globalThis;
  Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true });
  try {
    await fail(apiResponseError('TooManyRequests', { retryAfter: 65 } as never), 'de-AT');
    expect(screen.getByRole('timer')).toHaveTextContent('1:05');
    expect(screen.getByTestId('form-error')).toHaveTextContent(/Versuche/);
  } finally {
    Object.defineProperty(globalThis, 'Intl', { value: members, configurable: true });
  }
});
