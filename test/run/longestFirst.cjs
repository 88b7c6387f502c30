const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const { lengthOf } = require('./lengths.cjs');

/** Begins with the longest suites, so that at the end no process waits for another. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const length = ({ path, duration, context: { config } }) =>
      duration ?? 1000 * guess(path, config);
    return [...super.sort(tests)].sort((a, b) => length(b) - length(a));
  }
}

/** In seconds, where jest has not yet seen for itself. */
function guess(path, { rootDir, globals }) {
  const suites = globals.SUITES ?? [relative(rootDir, path).replaceAll('\\', '/')];
  return suites.reduce((sum, suite) => sum + lengthOf(suite), 0);
}

module.exports = LongestFirst;
