import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { slipOf } from '../names/nearest.ts';
import { knownCode, knownCodeList } from '../recognize/knownCodes.ts';
import { compileMessage, NESTED } from './compileMessage.ts';
import { type LocaleMessages, type PartialLocaleMessages, SECTIONS } from './localeMessages.ts';
import { isDocumentedName, namedKey, pluralKey, splitKey } from './messageKey.ts';

const isCode = (text: string): boolean => knownCode(text) !== undefined;

/** The key that somebody probably meant; undefined for a right one. */
function errorSlip(key: string, { errors, fields }: LocaleMessages): string | undefined {
  const { code, name, category } = splitKey(key, isCode);
  if (!isCode(code)) {
    const like = slipOf(code, knownCodeList());
    return like && like + key.slice(code.length);
  }
  if (!name) return undefined;
  const names = new Set(Object.keys(fields));
  for (const other of Object.keys(errors)) {
    const found = splitKey(other).name;
    if (found) names.add(found);
  }
  // An app may have its own fields, so only a name close to a known one is a slip.
  const like = names.has(name) ? undefined : slipOf(name, [...names]);
  if (!like) return undefined;
  return category ? pluralKey(namedKey(code, like), category) : namedKey(code, like);
}

/** Says that the error has no value for a placeholder. */
function strayName(key: string, text: unknown): string | undefined {
  const known = knownCode(splitKey(key, isCode).code);
  if (!known || typeof text !== 'string') return undefined;
  const names = new Set(['field', 'fields']);
  for (const { params } of known.texts) for (const { name } of params) names.add(name);
  for (const { name } of known.metaParams) names.add(name);
  const stray = compileMessage(text).names.find((name) => !names.has(name));
  return (
    stray &&
    `errors.${key} can never show {{${stray}}}. Its error has ${[...names].map((name) => `{{${name}}}`).join(', ')}`
  );
}

/** The key of a nested message that does not exist. */
function strayNested(
  text: unknown,
  overrides: Readonly<Record<string, unknown>>,
  english: Readonly<Record<string, unknown>>,
): string | undefined {
  const isThere = (key: string): boolean =>
    [...Object.keys(overrides), ...Object.keys(english)].some(
      (other) => other === key || splitKey(other).base === key,
    );
  const all = typeof text === 'string' ? [...text.matchAll(NESTED)] : [];
  return all.map(([, key = '']) => key).find((key) => !isThere(key) && !knownCode(key));
}

/**
 * Says that the code has no error of this documented name, or that overrides name two where only
 * one exists.
 */
function strayVariant(
  key: string,
  overrides: Readonly<Record<string, unknown>>,
  { errors }: LocaleMessages,
): string | undefined {
  const { code, name = '' } = splitKey(key, isCode);
  const known = knownCode(code);
  if (!known || !isDocumentedName(name)) return undefined;
  const namesIn = (keys: readonly string[]): string[] => {
    const all = keys.map((other) => splitKey(other, isCode)).filter((other) => other.code === code);
    return [...new Set(all.map((other) => other.name ?? '').filter(isDocumentedName))];
  };
  const shared = new Set(known.texts.map(({ variant }) => variant).filter(Boolean));
  const names = shared.size ? [...shared] : namesIn(Object.keys(errors));
  if (names.includes(name)) return undefined;
  if (names[0])
    return `errors.${key} is never shown: the errors of its code are called ${names.join(', ')}`;
  const { length } = namesIn(Object.keys(overrides));
  return length > 1
    ? `errors.${key} is never shown: its code has one error, and here are ${length} names for it`
    : undefined;
}

function slip(
  section: (typeof SECTIONS)[number],
  key: string,
  english: LocaleMessages,
): string | undefined {
  if (section === 'errors') return errorSlip(key, english);
  const known = english[section];
  if ([key, splitKey(key).base].some((name) => Object.hasOwn(known, name))) return undefined;
  return slipOf(key, Object.keys(known));
}

/**
 * Logs sections, keys and placeholders of an app's overrides that are probably mistyped. They would
 * change nothing, and nobody would notice. A code that this version does not list is no mistake.
 */
export function warnUnknownKeys(
  locale: string,
  overrides: PartialLocaleMessages,
  english: LocaleMessages,
): void {
  for (const [name, messages] of Object.entries(overrides)) {
    const section = SECTIONS.find((known) => known === name);
    if (!section) {
      // Editors use `$schema`.
      if (name !== '$schema')
        warnInDevelopment(
          `no messages are in a section ${name} (overrides, ${locale}). There are ${SECTIONS.join(', ')}.`,
        );
      continue;
    }
    for (const [key, text] of Object.entries(messages ?? {})) {
      const stray = section === 'errors' ? strayName(key, text) : undefined;
      if (stray) warnInDevelopment(`${stray} (overrides, ${locale}).`);
      const nested = strayNested(text, messages ?? {}, english[section]);
      if (nested !== undefined)
        warnInDevelopment(
          `${section}.${key} nests ${nested}, which is no key of ${section} (overrides, ${locale}).`,
        );
      const like = slip(section, key, english);
      if (like !== undefined)
        warnInDevelopment(
          `no message has the key ${section}.${key} (overrides, ${locale}). Did you mean ${like}?`,
        );
      else if (section === 'errors') {
        const variant = strayVariant(key, messages ?? {}, english);
        if (variant) warnInDevelopment(`${variant} (overrides, ${locale}).`);
      }
    }
  }
}
