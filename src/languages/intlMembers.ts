/** The members of `Intl` that the engine has. Hermes, the engine of React Native, lacks some or all. */
export const intlMembers = (): Partial<typeof Intl> => (typeof Intl === 'undefined' ? {} : Intl);
