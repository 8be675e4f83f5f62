/** What people paste, to try the box with. */
export const samples: Readonly<Record<string, string>> = {
  'Try a response': JSON.stringify(
    {
      errors: [
        {
          code: 'form_identifier_exists',
          message: 'is taken',
          long_message: 'That email address is taken. Please try another.',
          meta: { param_name: 'email_address' },
        },
      ],
      clerk_trace_id: '5f0c9a1e7b',
    },
    null,
    2,
  ),
  'Try a console': `ClerkAPIResponseError: Unprocessable Entity
    at BaseFapiClient.request (clerk.browser.js:2:1) {
  clerkError: true,
  status: 422,
  errors: [
    ClerkAPIError {
      code: 'form_password_length_too_short',
      message: 'Passwords must be 12 characters or more.',
      longMessage: 'Passwords must be 12 characters or more.',
      meta: { paramName: 'password' }
    }
  ]
}`,
  'Try a log line':
    '14:03:22 ERROR sign-in failed: too_many_requests Too many requests. Please try again in a bit.',
};
