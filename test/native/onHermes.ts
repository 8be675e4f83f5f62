import { catalogueFaults, samples } from '../intl/catalogueFaults.ts';
import { locales } from './.build/locales.ts';

declare const print: (text: string) => void;

// Runs on the bare engine: `print` is all that it has to say something.
const faults = Object.entries(locales).flatMap(([tag, messages]) =>
  catalogueFaults(tag, messages, locales.en).map((fault) => `${tag}: ${fault}`),
);
print(JSON.stringify({ languages: Object.keys(locales).length, samples: samples.length, faults }));
