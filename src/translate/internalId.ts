// Clerk's ids are a prefix and 27 letters and digits; with a prefix that is well known, they may be
// shorter. Part of an email address is none.
const ID =
  /(?:^|[^\w.@-])(?:(?:user|org|orginv|orgmem|sess|idn|inv|sia|sua|client|ins)_[A-Za-z\d]+|[a-z]+_[A-Za-z\d]{20,})(?![\w.@-])/;

/** Whether a text holds an internal id such as `user_2x…`, which means nothing to a person. */
export const hasInternalId = (value: unknown): boolean =>
  typeof value === 'string' && ID.test(value);
