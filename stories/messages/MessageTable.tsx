import { Fragment, useState } from 'react';
import { audienceOf } from '../../src/cli/localeFile/audienceOf.ts';
import { clerkLocales } from '../../src/words/generated/index.ts';
import { splitKey } from '../../src/words/messageKey.ts';
import './messages.css';

type Messages = Record<string, Record<string, string>>;

/** An app's overrides, by tag. */
type Overrides = Readonly<Record<string, Messages>>;

const files = import.meta.glob<Messages>('../../locales/*.json', {
  eager: true,
  import: 'default',
});

const byTag: Record<string, Messages> = {};
for (const [path, messages] of Object.entries(files)) {
  const tag = path.replace(/^.*\/|\.json$/g, '');
  if (Object.hasOwn(clerkLocales, tag)) byTag[tag] = messages;
}
const english = byTag.en as Messages;
const keys = Object.entries(english).flatMap(([section, messages]) =>
  typeof messages === 'object' ? Object.keys(messages).map((key) => [section, key] as const) : [],
);

type State = 'missing' | 'same as English' | 'changed' | '';

/** What to mark in a message: a change by the app, or a fault of the translation. */
function stateOf(tag: string, section: string, key: string, overrides: Overrides): State {
  if (overrides[tag]?.[section]?.[key] !== undefined) return 'changed';
  const text = byTag[tag]?.[section]?.[key];
  if (text === undefined) return isPlural(key) || !isTranslated(section, key) ? '' : 'missing';
  const sameAllowed = section !== 'errors';
  return tag !== 'en' && !sameAllowed && text === english[section]?.[key] ? 'same as English' : '';
}

// Texts for developers are in English only.
const isTranslated = (section: string, key: string): boolean =>
  section !== 'errors' || audienceOf(key) === 'user';

// Languages have other plural forms than English, so a form may be absent.
const isPlural = (key: string): boolean => splitKey(key).category !== undefined;

// A narrow column breaks a key after its underscores first.
const breakable = (key: string) =>
  key.split(/(?<=_)(?!_)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));

/**
 * Every message × the chosen languages, with what is missing, left in English or changed by
 * overrides marked. The page itself is in English, whatever the language switch says.
 */
export function MessageTable({
  languages,
  filter,
  show,
  overrides = {},
}: {
  readonly languages: readonly string[];
  readonly filter: string;
  readonly show: 'all' | 'marked';
  readonly overrides?: Overrides;
}) {
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? filter).toLowerCase();
  const textOf = (tag: string, section: string, key: string): string =>
    overrides[tag]?.[section]?.[key] ?? byTag[tag]?.[section]?.[key] ?? '';
  const rows = keys.filter(([section, key]) => {
    const texts = languages.map((tag) => textOf(tag, section, key));
    const found = [key, ...texts].some((text) => text.toLowerCase().includes(wanted));
    return (
      found && (show === 'all' || languages.some((tag) => stateOf(tag, section, key, overrides)))
    );
  });
  return (
    <div className="messages-page" lang="en" dir="ltr">
      <div>
        <label>
          Filter{' '}
          <input value={typed ?? filter} onChange={(event) => setTyped(event.target.value)} />
        </label>{' '}
        <output>{rows.length} messages</output>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls only what has the focus */}
      <section className="messages-scroll" aria-label="Messages" tabIndex={0}>
        <table className="messages">
          <thead>
            <tr>
              <th scope="col">Key</th>
              {languages.map((tag) => (
                <th scope="col" key={tag}>
                  {tag}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([section, key]) => (
              <tr key={`${section}.${key}`}>
                <th scope="row">
                  <code>{breakable(key)}</code>
                </th>
                {languages.map((tag) => {
                  const state = stateOf(tag, section, key, overrides);
                  return (
                    <td key={tag} lang={tag} dir="auto" data-state={state}>
                      {textOf(tag, section, key)}
                      {state && <mark> {state}</mark>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The languages that have a file. English comes first, to compare the others with it. */
MessageTable.languages = [...new Set(['en', ...Object.keys(byTag)])];
