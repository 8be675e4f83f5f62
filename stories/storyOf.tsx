import type { ComponentType } from 'react';
import { stateSources } from './states/stateSource.ts';

/**
 * What a story takes from its state: how to render it, and its comment and code for the docs page.
 *
 * @param file the text of the module that declares the states.
 * @param states that module.
 */
export function storyOf<Name extends string>(
  file: string,
  states: Readonly<Record<Name, ComponentType>>,
  name: NoInfer<Name>,
) {
  const source = stateSources(file).find((state) => state.name === name);
  const State: ComponentType = states[name];
  return {
    render: () => <State />,
    parameters: {
      docs: {
        description: { story: source?.text },
        source: { code: source?.code, language: 'tsx' },
      },
    },
  };
}
