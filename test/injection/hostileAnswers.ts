/** Every place of an answer where one text may try. */
export const hostileAnswers = (text: string): readonly unknown[] => [
  {
    errors: [{ code: 'brand_new', message: text, long_message: text, meta: { param_name: text } }],
  },
  { errors: [{ code: text, message: text }], clerk_trace_id: text, status: text, kind: text },
  {
    errors: [
      {
        code: 'oauth_access_denied',
        message: '',
        long_message: `You did not grant access to your ${text} account`,
      },
      { code: 'form_param_missing', message: '', meta: { param_name: 'password', [text]: text } },
      { code: 'action_blocked', meta: { title: text, link_url: text, link_text: text } },
    ],
  },
  // What only the decoder says of an error, and what only an app says of a page.
  {
    errors: [
      {
        code: 'session_exists',
        message: text,
        variant: text,
        audience: 'developer',
        remedy: text,
        params: { param: text },
        fields: [text],
        locale: text,
        lang: text,
        defaultValue: text,
      },
    ],
    locale: text,
    traceId: text,
    retry_after: text,
  },
  { errors: [{ code: 'host_invalid', message: text, long_message: text }], status: 400 },
  { errors: [{ long_message: text, meta: { name: text, trace_id: text } }], status: 500 },
  { clerkRuntimeError: true, code: text, message: text },
  Object.assign(new Error(text), { code: text, name: text }),
  text,
];
