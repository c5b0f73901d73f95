import config from '../../web-test-runner.config.mjs';

/** Ten thousand random cases take longer than a test of the newcomer's command may. */
export default {
  ...config,
  files: ['packages/elements/src/case/random-cases-long.contract.ts'],
  testsFinishTimeout: 1_800_000,
};
