import { readValue } from '../../recognize/readValue.ts';
import { asText, type Bag } from '../../values/read.ts';
import { NO_META } from './copyMeta.ts';

const MAX_FIELD_LENGTH = 100;
const NO_FIELDS: readonly string[] = Object.freeze([]);

/** The param names that an error is about, from `meta`, else from the values in its text. */
export function readFields(meta: Bag, params: Bag): readonly string[] {
  if (meta !== NO_META) {
    const name = asText(
      meta.param_name ?? meta.paramName ?? meta.name ?? meta.Name,
      MAX_FIELD_LENGTH,
    );
    if (name) return Object.freeze([name]);
    const names = readValue(
      meta.param_names ?? meta.paramNames ?? meta.names ?? meta.Names,
      'list',
    );
    if (names) return names as readonly string[];
    const form = (meta.formParameter ?? meta.form_parameter) as Bag | null | undefined;
    const nested = asText(form?.Name ?? form?.name, MAX_FIELD_LENGTH);
    if (nested) return Object.freeze([nested]);
  }
  // The SDKs drop parts of `meta`, but the text may still name the field.
  if (typeof params.param === 'string') return Object.freeze([params.param]);
  return Array.isArray(params.paramNames) ? params.paramNames : NO_FIELDS;
}
