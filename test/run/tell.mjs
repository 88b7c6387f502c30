/** Tells what the last run of the suites came to: the whole time, the slowest suites, how many tests. */
import { readFileSync } from 'node:fs';
import report from './report.cjs';

const SHOWN = 10;
const [seconds = '?'] = process.argv.slice(2);

let found = { passed: 0, failed: 0, skipped: 0, suites: [] };
try {
  found = JSON.parse(readFileSync(report.PATH, 'utf8'));
} catch {
  console.log('no suite was run');
}
console.log(`whole time: ${seconds} s; the slowest of ${found.suites.length} suites:`);
for (const { suite, seconds: own } of found.suites.slice(0, SHOWN)) {
  console.log(`${own.toFixed(1).padStart(7)} s  ${suite}`);
}
console.log(`${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`);
