import { againstParse } from './againstParse.ts';
import { type Decode, loadDecoder } from './loadDecoder.ts';
import type { Group } from './report.ts';
import { type Rewrite, replacing, together, unchanged } from './rewriteSources.ts';

const instead =
  (name: string, source: string): Rewrite =>
  (file) =>
    file === name ? source : undefined;

const thawed: Rewrite = (_, source) => source.replaceAll('Object.freeze(', '(');
const withoutMeta = replacing('decodeApiError.ts', {
  'copyMeta(input.meta)': '(input.meta ?? NO_META) as Bag',
});
export const withoutTexts = instead(
  'identify.ts',
  'export const MAX_TEXT_LENGTH = 4096; export const identify = () => undefined;',
);
export const withoutCatalogue = instead(
  'knownCodes.ts',
  'export const knownCode = () => undefined;',
);

/** The decoder with one part left out, and with all of them. */
export const decodeWithoutParts: Readonly<Record<string, Rewrite>> = {
  'all of it': unchanged,
  'without freezing': thawed,
  'without copying `meta`': withoutMeta,
  'without telling errors by their text and reading values': withoutTexts,
  'without the catalogue: neither code nor text is looked up': withoutCatalogue,
  'without all of these': together(thawed, withoutMeta, withoutCatalogue),
};

/** What each part of decoding costs: the profile behind the goal that is not reached. */
export async function decodeProfileGroup(): Promise<Group> {
  const decoders: Record<string, Decode> = {};
  for (const [what, rewrite] of Object.entries(decodeWithoutParts))
    decoders[what] = await loadDecoder(rewrite);
  return {
    title: 'Decode, part by part',
    about:
      'Parse + decode, divided by `JSON.parse` of the same text alone, with one part of the decoder left out at a time.',
    rows: [...againstParse(decoders, 1), ...againstParse(decoders, 10)],
  };
}
