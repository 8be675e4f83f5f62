import { catalogueFaults, samples } from '../intl/catalogueFaults.ts';
import { locales } from './.build/locales.ts';

declare const print: (text: string) => void;

// The bare engine can only `print`.
const faults = Object.entries(locales).flatMap(([tag, messages]) =>
  catalogueFaults(tag, messages as never, locales.en).map((fault) => `${tag}: ${fault}`),
);
print(JSON.stringify({ languages: Object.keys(locales).length, samples: samples.length, faults }));
