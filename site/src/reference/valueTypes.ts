import type { ParamType } from '../../../src/catalog/index.ts';

/** The TypeScript type of a value, and what it holds. */
export const valueTypes: Readonly<Record<ParamType, readonly [type: string, about: string]>> = {
  count: ['number', 'a count'],
  duration: ['number', 'seconds'],
  list: ['readonly string[]', 'a list'],
  field: ['string', 'a param name, such as `password`'],
  fields: ['readonly string[]', 'param names'],
  country: ['string', 'a country'],
  hints: ['readonly string[]', 'codes of password hints'],
  flag: ['boolean', 'true or false'],
  json: ['unknown', 'from the settings of the app'],
  text: ['string', 'text, the same in every language'],
  prose: ['string', 'English words'],
};
