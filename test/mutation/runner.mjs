import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

const CONFIG = 'test/mutation/vitest.config.ts';

/**
 * Keeps one Vitest worker for all mutants, see driver.ts. Stryker's own runner starts a worker for
 * each, which takes twenty times as long.
 */
class DriverRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Of this process and all of its threads.
    this.channel = new BroadcastChannel('mutation');
    process.env.VITEST = '1';
    this.vitest = await createVitest('test', { config: CONFIG, watch: false, reporters: [{}] });
    this.vitest.provide('namespace', INSTRUMENTER_CONSTANTS.NAMESPACE);
    this.vitest.provide('usual', this.usual ?? {});
    const ready = this.answer();
    this.ended = this.vitest.start();
    // Else a driver that does not start would never be noticed.
    await Promise.race([ready, this.ended.then(() => Promise.reject(new Error(this.problems())))]);
  }

  problems() {
    const files = this.vitest.state.getFiles();
    const errors = files.flatMap(({ result, tasks }) =>
      [result, ...tasks.map((task) => task.result)].flatMap((one) => one?.errors ?? []),
    );
    return [...errors, ...this.vitest.state.errorsSet].map((error) => error.stack).join('\n');
  }

  answer() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => {
        if (data.answer) resolve(data.answer);
      };
    });
  }

  ask(question) {
    const answer = this.answer();
    this.channel.postMessage({ question });
    return answer;
  }

  async restart() {
    await this.dispose();
    await this.init();
  }

  async dryRun() {
    const result = await this.ask({});
    this.usual = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return result;
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
    const question = {
      mutant: activeMutant.id,
      hitLimit,
      tests: testFilter,
      bail: !disableBail,
    };
    let result = await this.ask(question);
    if (result.broken) {
      // Only a worker without a past can tell whether the mutant is to blame.
      await this.restart();
      const { tests } = await this.ask({ tests: [result.broken] });
      const alone = tests.find(({ failureMessage }) => failureMessage);
      if (alone) throw new Error(`${alone.id} fails by itself: ${alone.failureMessage}`);
      result = await this.ask(question);
      if (result.broken) await this.restart();
    }
    return toMutantRunResult(determineHitLimitReached(result.hitCount, hitLimit) ?? result);
  }

  async dispose() {
    this.channel?.postMessage({ question: 'stop' });
    await this.ended;
    this.channel?.close();
    await this.vitest?.close();
  }
}

function createRunner() {
  return new DriverRunner();
}
createRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'driver', createRunner)];
