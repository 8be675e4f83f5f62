import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createClerkTranslator } from '../../src/entry/index.ts';
import { ClerkErrorProvider } from '../../src/entry/react/index.ts';
import de from '../../src/words/generated/locales/de.ts';
import { apps } from './apps/index.ts';
import { libraries, SCENARIOS, type Scenario } from './libraries.ts';
import { openPage } from './page.ts';
import { scenarios } from './scenarios.ts';

async function run(name: keyof typeof apps, scenario: Scenario): Promise<void> {
  const App = apps[name];
  const translator = createClerkTranslator({ locales: { de } });
  const answers = { next: undefined as unknown, calls: 0 };
  const submit = async () => {
    answers.calls++;
    return answers.next;
  };
  render(
    <ClerkErrorProvider translator={translator}>
      <App submit={submit} />
    </ClerkErrorProvider>,
  );
  await scenarios[scenario](await openPage(translator, answers));
}

describe.each(libraries)('$name', ({ app, cannot }) => {
  test.each(SCENARIOS)('%s', async (scenario) => {
    if (cannot?.[scenario]) await expect(run(app, scenario)).rejects.toThrow();
    else await run(app, scenario);
  });
});
