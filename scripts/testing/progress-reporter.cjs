const { reporters } = require('mocha');

/** Mocha's JSON report in a file and, meanwhile, a line for every test that ended, so that a silent run is one that hangs. */
module.exports = class ProgressReporter extends reporters.JSON {
  constructor(runner, options) {
    super(runner, options);
    runner.on('pass', (test) => console.log(`ok ${test.fullTitle()}`));
    runner.on('fail', (test, { message }) => console.log(`not ok ${test.fullTitle()}\n  ${message}`));
  }
};
