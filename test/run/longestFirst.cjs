const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Seconds that suites take where jest has not yet seen for itself, by how their paths begin; the others take few. */
const GUESSES = [
  ['test/faults', 120],
  ['test/ooxml', 120],
  ['test/package', 90],
  ['test/browser', 60],
  ['test/scenarios', 60],
  ['test/workbook/write', 60],
  ['test/sheets/summary', 30],
  ['test/host', 20],
  ['test/workbook', 20],
];

/** Begins with the longest suites, so that at the end no process waits for another. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const length = ({ path, duration, context }) => duration ?? guess(context.config.rootDir, path);
    return [...super.sort(tests)].sort((a, b) => length(b) - length(a));
  }
}

/** In milliseconds. */
function guess(root, path) {
  const name = relative(root, path).replaceAll('\\', '/');
  return 1000 * (GUESSES.find(([start]) => name.startsWith(start))?.[1] ?? 5);
}

module.exports = LongestFirst;
