/**
 * A name without the differences in spelling: `email_address` on the wire, `emailAddress` in the
 * SDKs and in forms, and `EmailAddress` in Go are the same key.
 */
export const plainKey = (name: string): string => name.toLowerCase().replaceAll('_', '');
