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
    const suites = results.testResults.map(({ testFilePath, perfStats }) => ({
      suite: relative(this.rootDir, testFilePath),
      seconds: (perfStats.end - perfStats.start) / 1000,
    }));
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

module.exports = Report;
