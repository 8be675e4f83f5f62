/**
 * What field names are compared by: `email_address`, `emailAddress` and the documentation's
 * `emailaddress` are one field.
 */
export function fieldKey(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
