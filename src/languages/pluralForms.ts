/** The plural categories of CLDR, in its order. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Any of the categories, for a pattern. */
export const ANY_CATEGORY: string = PLURAL_CATEGORIES.join('|');
