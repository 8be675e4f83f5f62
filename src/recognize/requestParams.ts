import { requestParams } from './generated/table.ts';

let names: ReadonlySet<string> | undefined;

/** True for a param that no person types, such as `redirect_url`. */
export function isRequestParam(name: string): boolean {
  names ??= new Set(requestParams.replaceAll(' ', '_').split(','));
  return names.has(name);
}
