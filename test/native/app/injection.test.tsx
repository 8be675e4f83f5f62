import { act, fireEvent, render, screen } from '@testing-library/react-native';
import { catalog } from 'clerk-error-i18n/catalog';
import { hostileAnswers } from '../../injection/hostileAnswers';
import { HOSTILE_TEXTS } from '../../injection/hostileTexts';
import { SignIn } from './SignIn';

type Rendered = ReturnType<typeof screen.toJSON>;
type Tree = Rendered | string;

interface Node {
  readonly type: string;
  readonly props: object;
  readonly texts: string;
}

/** All that React Native gets to show, with its props. */
function nodesOf(tree: Tree): Node[] {
  if (tree === null || typeof tree === 'string') return [];
  if (Array.isArray(tree)) return tree.flatMap(nodesOf);
  const { type, props, children } = tree;
  const texts = (children ?? []).filter((child) => typeof child === 'string').join(' ');
  return [{ type, props, texts }, ...(children ?? []).flatMap(nodesOf)];
}
const tree = (): Node[] => nodesOf(screen.toJSON());

async function fail(caught: unknown): Promise<void> {
  render(<SignIn submit={() => Promise.reject(caught)} />);
  await act(async () => void fireEvent.press(screen.getByText('Sign in')));
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, 'error').mockImplementation(() => {});
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

const OURS = ['Email', 'Password', 'Sign in'];

/** What no text and no prop has. Written without `u`, which Hermes has no tables for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const FOREIGN = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066\u2067]|[\ud800-\udbff](?![\udc00-\udfff])/;

test.each(HOSTILE_TEXTS)('%j is plain text or nothing', async (text) => {
  for (const answer of hostileAnswers(text)) {
    await fail(answer);
    const nodes = tree();
    const known = ['View', 'Text', 'TextInput'];
    expect(nodes.filter(({ type }) => !known.includes(type))).toEqual([]);
    for (const { props, texts } of nodes) {
      expect(texts).not.toMatch(FOREIGN);
      for (const value of Object.values(props))
        if (typeof value === 'string') expect(value).not.toMatch(FOREIGN);
    }
    const said = nodes.filter(({ texts }) => texts && !OURS.includes(texts));
    expect(said).not.toEqual([]);
    screen.unmount();
  }
});

test('no text for developers is in a text, a hint or any other prop', async () => {
  const secret = 'The Clerk secret setting XYZZY is off.';
  const codes = [
    ...new Set(
      catalog
        .filter(({ audience, code }) => audience === 'developer' && code)
        .map(({ code }) => code),
    ),
  ];
  const error = { message: secret, long_message: secret, meta: { text: secret } };
  // A failure has a hundred errors at most.
  for (let start = 0; start < codes.length; start += 100) {
    const errors = codes.slice(start, start + 100).map((code) => ({ ...error, code }));
    await fail({ errors, status: 400 });
    const all = JSON.stringify(tree().map(({ props, texts }) => [props, texts]));
    expect(all).toContain('set up correctly on our side');
    expect(all).not.toContain('XYZZY');
    screen.unmount();
  }
});
