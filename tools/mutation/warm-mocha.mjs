/**
 * Stryker's own mocha runner, which keeps one process for all mutants. By itself it starts a new one for each mutant of
 * a line that also ran while the specs were loading (histories played at the top of a spec file), though with
 * `ignoreStatic` such a mutant is switched on for its tests only, and nothing has to be loaded again.
 */
import { strykerPlugins as own } from '@stryker-mutator/mocha-runner';

export { strykerValidationSchema } from '@stryker-mutator/mocha-runner';

const [mocha] = own;
const factory = (injector) => {
  const runner = mocha.factory(injector);
  runner.capabilities = () => ({ reloadEnvironment: true });
  return runner;
};
factory.inject = mocha.factory.inject;

export const strykerPlugins = [{ ...mocha, name: 'warm-mocha', factory }];
