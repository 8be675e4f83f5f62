/**
 * Where the reference explains an error, from the root of the site: `/errors/user_locked`, or
 * `/errors/user_locked/UserLocked` for one of several errors that share a code.
 *
 * @param code as on the wire; one documented error has an empty one.
 * @param name the documented name, for one of several.
 */
export const errorPagePath = (code: string, name?: string): string =>
  `/errors/${code || 'no_code'}${name ? `/${name}` : ''}`;
