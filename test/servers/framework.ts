import type { ReactNode } from 'react';
import type { ReactFormState } from 'react-dom/client';
import { renderToReadableStream } from 'react-dom/server';

type Action<State> = (before: State, form: FormData) => Promise<State>;

const ID = '$ID';
const STATE = '$STATE';
// With this, React finds in the next page the useActionState that the answer belongs to.
const HOOK = '$ACTION_KEY';

/**
 * Does to a function of a `'use server'` file what a framework's bundler does. React then writes a
 * form that works without JavaScript: hidden inputs name the function and hold the state.
 */
export function registerAction<State>(action: Action<State>): void {
  const formProperties = (data: FormData) => ({
    $$FORM_ACTION: {
      value: () => ({ name: ID, method: 'POST', encType: 'multipart/form-data', data }),
    },
    $$IS_SIGNATURE_EQUAL: { value: (name: string) => name === action.name },
  });
  const bind = (_: unknown, before: State) => {
    const data = new FormData();
    data.set(STATE, JSON.stringify(before));
    return Object.defineProperties((form: FormData) => action(before, form), formProperties(data));
  };
  Object.defineProperties(action, { ...formProperties(new FormData()), bind: { value: bind } });
}

/** Does what a framework does with a form that was sent without JavaScript: runs the action. */
export async function answerForm<State>(
  action: Action<State>,
  sent: FormData,
): Promise<ReactFormState> {
  const state = await action(JSON.parse(`${sent.get(STATE)}`), sent);
  // The shown value has been over the network.
  const answer: unknown = JSON.parse(JSON.stringify(state));
  return [answer, sent.get(HOOK), action.name, 1] as unknown as ReactFormState;
}

/** The HTML of a page, with the answer to a form if there was one. */
export async function renderPage(
  page: ReactNode,
  formState: ReactFormState | null = null,
): Promise<string> {
  const stream = await renderToReadableStream(page, { formState });
  await stream.allReady;
  return new Response(stream).text();
}
