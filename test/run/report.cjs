const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/** What the last run of jest was, for whoever has to tell of it. */
const PATH = join(__dirname, '../../node_modules/.cache/suites.json');

/** A reporter that keeps what a run came to: how many tests, and the seconds of each suite. */
class Report {
  static PATH = PATH;

  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, results) {
    const suites = results.testResults.flatMap((file) =>
      file.testFilePath.endsWith('together.suite.ts')
        ? inTheirWorld(file)
        : [
            {
              suite: relative(this.rootDir, file.testFilePath).replaceAll('\\', '/'),
              seconds: secondsOf(file.perfStats),
            },
          ],
    );
    const report = {
      passed: results.numPassedTests,
      // A suite that cannot even be loaded has no tests.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      suites: suites.sort((a, b) => b.seconds - a.seconds),
    };
    mkdirSync(dirname(PATH), { recursive: true });
    writeFileSync(PATH, JSON.stringify(report, null, 1));
  }
}

const secondsOf = ({ start, end }) => (end - start) / 1000;

/** Of suites that share a world; what came before a suite's first test, as files that are loaded, is counted to it. */
function inTheirWorld({ perfStats, testResults }) {
  const seconds = new Map();
  let { start } = perfStats;
  for (const { ancestorTitles, startedAt, duration } of testResults) {
    const suite = ancestorTitles[1];
    // What is skipped does not start.
    const end = startedAt ? startedAt + (duration ?? 0) : start;
    seconds.set(suite, (seconds.get(suite) ?? 0) + secondsOf({ start, end }));
    start = end;
  }
  return Array.from(seconds, ([suite, own]) => ({ suite, seconds: own }));
}

module.exports = Report;
