import { createHeadlessEngine } from '../../src/host/engine/headless';
import { readWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import { sheetNames } from '../../src/sheets/labels';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { HEADING, line, median, padded, repeated, type Time } from './host/clock';
import { grow } from './host/growth';
import { grownBook } from './host/grown';
import { recalculation } from './host/libreoffice';
import { heapOver } from './host/memory';
import { writeSummary } from './host/office';
import { addName, calculateAll, dropName, enter, openFile, results, sizeOf } from './host/open';
import { savedBook } from './host/saved';
import { workYear } from './host/year';
import { filledYear } from '../sheets/summary/scenario';
import { plan2017 as plan } from '../sheets/plans';

/** The embedded host with the workbook of a working year: opening, calculating, editing, growing. */
const RUNS = 5;
/** Milliseconds: what takes longer is not tried at the next size. */
const PATIENCE = 90_000;
const MONTHS = [4, 5, 6, 7, 8, 9];

const september = periodOf(plan.year, 9);
const block = periodBlock(plan, sheetNames.period(september));
const entry = {
  sheet: block.sheet,
  row: block.rows.get('1') ?? NaN,
  column: block.columns.get(plan.districts[0]?.id ?? '') ?? NaN,
};
const address = `${String.fromCharCode(65 + entry.column)}${entry.row + 1}`;

const engine = createHeadlessEngine();
const periods = filledYear(plan, 2017, {}, MONTHS);
const year = workYear({ plan, periods, summed: periods.length });
const bytes = await savedBook(engine, 'year', year);
await openFile(engine, bytes);
const { sheets, cells, formulas } = sizeOf(engine);
console.log(
  `The embedded host: ${sheets} sheets, ${cells} cells, ${formulas} formulas, ${(bytes.length / 2 ** 20).toFixed(1)} MB as .xlsx (milliseconds, ${RUNS} runs)`,
);
console.log(HEADING);

console.log(
  line(
    'read the file',
    await repeated(RUNS, () => readWorkbook(bytes, '工作年')),
    'part of opening',
  ),
);
console.log(
  line('open: bytes to figures', await repeated(RUNS, () => openFile(engine, bytes)), '800'),
);
console.log(
  line('everything anew', await repeated(RUNS, () => calculateAll(engine)), '2000, better 1000'),
);
const before = results(engine);
await enter(engine, entry, 2999);
const changed = results(engine).filter((value, index) => value !== before[index]).length;
console.log(
  line(
    `edit ${entry.sheet}!${address}, ${changed} results change`,
    await repeated(RUNS, (run) => enter(engine, entry, 3000 + run)),
    '100, better 50',
  ),
);
console.log(
  line(
    'a new name',
    await repeated(
      RUNS,
      (run) => addName(engine, run),
      (run) => dropName(engine, run),
    ),
    '100',
  ),
);

const base = await savedBook(engine, 'base', workYear({ plan, periods }));
const written: Time[] = [];
const calculated: Time[] = [];
let pages = 0;
for (let run = 0; run < RUNS; run += 1) {
  const summary = await writeSummary(base, plan, september);
  pages = summary.sheets;
  written.push(summary.written);
  calculated.push(summary.calculated);
}
const both = written.map(({ wall, cpu }, run) => ({
  wall: wall + (calculated[run]?.wall ?? NaN),
  cpu: cpu + (calculated[run]?.cpu ?? NaN),
}));
console.log(line(`a summary of ${pages} sheets by Office.js`, both, '2000'));
console.log(line('  of it until the action reports', written));

const theirs = await recalculation(bytes, entry.sheet, address, RUNS);
if (theirs === null) console.log('LibreOffice was left out: it is not installed here');
else {
  const spread = (times: readonly number[]): Time[] => times.map((wall) => ({ wall, cpu: NaN }));
  console.log(line('LibreOffice: load', spread(theirs.load)));
  console.log(line('LibreOffice: calculateAll', spread(theirs.all)));
  console.log(line(`LibreOffice: edit ${address}`, spread(theirs.edit)));
}

console.log('\nHeap over edits, garbage taken out (MB)');
for (const { edits, megabytes } of await heapOver(engine, entry, [0, 250, 500, 1000], PATIENCE)) {
  console.log(`${String(edits).padStart(6)} edits ${megabytes.toFixed(1).padStart(8)}`);
}
engine.dispose();

console.log(
  '\nGrowth (everything anew in seconds, per formula in microseconds, edit in milliseconds)',
);
const first = { ...entry, sheet: sheetNames.period(september) };
for (const [summed, unsummed] of [
  [1, [5]],
  [2, [12]],
  [4, [12, 12]],
] as const) {
  const { size, all, edits } = await grow(grownBook(plan, summed, unsummed), first);
  const figures = [
    `${size.formulas} formulas`.padStart(16),
    `${size.sheets} sheets`.padStart(11),
    `${(all.wall / 1000).toFixed(2)} s`.padStart(10),
    `${((all.wall * 1000) / size.formulas).toFixed(0)} µs`.padStart(9),
    `${median(edits.map(({ wall }) => wall)).toFixed(0)} ms`.padStart(10),
  ];
  console.log(padded(figures.join(''), 60).trimEnd());
  if (all.wall > PATIENCE) {
    console.log(`larger workbooks were left out: this one took more than ${PATIENCE / 1000} s`);
    break;
  }
}
// Office.js keeps timers of its own.
process.exit(0);
