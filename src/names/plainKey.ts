/**
 * A name however it is spelt, on the wire, by the SDKs, as a Go field name or in a form:
 * `email_address`, `emailAddress` and `EmailAddress` are one.
 */
export const plainKey = (name: string): string => name.toLowerCase().replaceAll('_', '');
