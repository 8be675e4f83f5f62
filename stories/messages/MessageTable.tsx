import { useState } from 'react';

type Messages = Record<string, Record<string, string>>;

const files = import.meta.glob<Messages>('../../locales/*.json', {
  eager: true,
  import: 'default',
});

const byTag: Record<string, Messages> = {};
for (const [path, messages] of Object.entries(files)) {
  const tag = path.replace(/^.*\/|\.json$/g, '');
  if (tag !== 'schema') byTag[tag] = messages;
}
const english = byTag.en as Messages;
const keys = Object.entries(english).flatMap(([section, messages]) =>
  typeof messages === 'object' ? Object.keys(messages).map((key) => [section, key] as const) : [],
);

/** What is amiss with a translation, if anything. */
function stateOf(tag: string, section: string, key: string): 'missing' | 'same as English' | '' {
  const text = byTag[tag]?.[section]?.[key];
  if (text === undefined) return isPlural(key) ? '' : 'missing';
  return tag !== 'en' && text === english[section]?.[key] ? 'same as English' : '';
}

// Languages have other plural forms than English, so that a form may rightly be absent.
const isPlural = (key: string): boolean => /_(?:zero|one|two|few|many|other)$/.test(key);

/** Every message × the chosen languages, with what is missing or left in English marked. */
export function MessageTable({
  languages,
  filter,
  show,
}: {
  readonly languages: readonly string[];
  readonly filter: string;
  readonly show: 'all' | 'marked';
}) {
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? filter).toLowerCase();
  const rows = keys.filter(([section, key]) => {
    const texts = languages.map((tag) => byTag[tag]?.[section]?.[key] ?? '');
    const found = [key, ...texts].some((text) => text.toLowerCase().includes(wanted));
    return found && (show === 'all' || languages.some((tag) => stateOf(tag, section, key)));
  });
  return (
    <>
      <label>
        Filter <input value={typed ?? filter} onChange={(event) => setTyped(event.target.value)} />
      </label>{' '}
      <output>{rows.length} messages</output>
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
                <code>{key}</code>
              </th>
              {languages.map((tag) => {
                const state = stateOf(tag, section, key);
                return (
                  <td key={tag} lang={tag} dir="auto" data-state={state}>
                    {byTag[tag]?.[section]?.[key]}
                    {state && <mark> {state}</mark>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The languages that have a file. */
MessageTable.languages = Object.keys(byTag);
