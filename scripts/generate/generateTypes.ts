import type { CodeGroup } from '../../src/catalog/codeGroups.ts';
import type { CatalogEntry, ParamSpec, ParamType } from '../../src/catalog/entry.ts';
import { isClientSide } from '../../src/catalog/isClientSide.ts';
import { isDocumented } from '../../src/catalog/isDocumented.ts';

const TYPE: Record<ParamType, string> = {
  count: 'number',
  duration: 'number',
  list: 'readonly string[]',
  fields: 'readonly string[]',
  hints: 'readonly string[]',
  field: 'string',
  country: 'string',
  flag: 'boolean',
  json: 'unknown',
  text: 'string',
  prose: 'string',
};

const NOTE: Partial<Record<ParamType, string>> = {
  duration: 'seconds',
  field: 'a param name',
  fields: 'param names',
  country: 'ISO 3166-1 alpha-2',
  prose: 'English words of the server',
  hints: 'zxcvbn codes',
};

const CLERK_ERROR_DOC = `/**
 * Any error that {@link decodeClerkError} returns: narrow by \`code\`, then by \`variant\`.
 *
 * @example
 * const error: ClerkError = decodeClerkError(caught).errors[0];
 * if (error.code === 'user_locked' && error.variant === 'UserLocked')
 *   showCountdown(error.params.retryAfter);
 */`;

const literal = (text: string): string => JSON.stringify(text);

function paramsType(params: Readonly<Record<string, ParamSpec>>): string {
  const members = Object.entries(params).map(([name, { type }]) => {
    const note = NOTE[type];
    return `${note ? `/** ${note} */ ` : ''}readonly ${name}?: ${TYPE[type]};`;
  });
  return members.length ? `{ ${members.join(' ')} }` : '{}';
}

const allParams = (group: CodeGroup): Readonly<Record<string, ParamSpec>> =>
  Object.assign({}, ...group.entries.map((entry) => entry.params ?? {}), group.params);

function member(name: string, code: string, variant: string, params: string): string {
  return [
    `export interface ${name} extends ClerkErrorBase {`,
    `  readonly code: ${literal(code)};`,
    `  ${variant};`,
    '  readonly known: true;',
    `  readonly params: ${params};`,
    '}',
  ].join('\n');
}

const generalName = (code: string): string =>
  `General${code.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/**
 * The discriminated union. It has explicit interfaces, because these cost the compiler next to
 * nothing.
 */
export function generateTypes(groups: readonly CodeGroup[]): string {
  const entries = groups.flatMap((group) => group.entries);
  const listed = groups.filter((group) => group.code !== 'unknown_code');
  const documentedCodes = groups.filter((group) => group.entries.some(isDocumented));
  const members: string[] = [];
  const names: string[] = [];
  const variants: string[] = [];
  for (const group of listed) {
    const shared = group.entries.length > 1 || group.code === '';
    for (const entry of group.entries) {
      const variant = shared
        ? `readonly variant: ${literal(entry.name)}`
        : 'readonly variant?: undefined';
      members.push(member(entry.name, group.code, variant, `ClerkErrorParams['${entry.name}']`));
      names.push(entry.name);
      if (shared) variants.push(entry.name);
    }
    if (group.entries.length > 1) {
      const name = generalName(group.code);
      members.push(
        member(name, group.code, 'readonly variant?: undefined', paramsType(allParams(group))),
      );
      names.push(name);
    }
  }
  const params = entries.map(
    (entry: CatalogEntry) => `  ${entry.name}: ${paramsType(entry.params ?? {})};`,
  );
  return [
    "import type { ClerkErrorBase, UnknownClerkError } from '../errorBase.ts';",
    `/** The values of each error, by its name in the catalogue. All optional: a text may lack them. */\nexport interface ClerkErrorParams {\n${params.join('\n')}\n}`,
    ...members,
    `/** Every code that the catalogue lists: ${documentedCodes.length} documented ones and those of client-side conditions. */\nexport type ClerkErrorCode =\n${listed.map(({ code }) => `  | ${literal(code)}`).join('\n')};`,
    `/** The documented names of errors that share a code with others. */\nexport type ClerkErrorVariant =\n${variants.map((name) => `  | ${literal(name)}`).join('\n')};`,
    `${CLERK_ERROR_DOC}\nexport type ClerkError =\n${names.map((name) => `  | ${name}`).join('\n')}\n  | UnknownClerkError;`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The names of the conditions that no server answers with. */
export function generateClientErrorName(groups: readonly CodeGroup[]): string {
  const names = groups
    .flatMap((group) => group.entries)
    .filter(isClientSide)
    .map(({ name }) => `  | ${literal(name)}`);
  return `/** The conditions that no server answers with: the SDKs, the browser or a wallet raise them. */\nexport type ClientErrorName =\n${names.join('\n')};\n`;
}
