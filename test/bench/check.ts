import { benchChecks } from './checkPeriod';

/** Checking a whole period: every rule over every district. */
console.log('Checking a period (milliseconds: least, median, most)');
for (const districts of [9, 100, 3000]) {
  const { name, runs, least, median, most, findings } = benchChecks(districts);
  const times = [least, median, most].map((time) => time.toFixed(1).padStart(8)).join('');
  console.log(`${name.padEnd(30)}${times}   ${runs} runs, ${findings} findings`);
}
