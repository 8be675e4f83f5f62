/** One error as Clerk's server sends it. */
export const wire = (code: string, longMessage = '', meta: object = {}, message = '') => ({
  code,
  message,
  long_message: longMessage,
  meta,
});

export const pwned = wire('form_password_pwned', 'Found in a breach.', { param_name: 'password' });

export const taken = wire('form_identifier_exists', 'That username is taken. Please try another.', {
  param_name: 'username',
});
