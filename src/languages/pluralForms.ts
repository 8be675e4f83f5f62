/** The plural categories of CLDR, in its order. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A pattern for any of the categories. */
export const ANY_CATEGORY: string = PLURAL_CATEGORIES.join('|');
