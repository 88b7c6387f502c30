import { fromHtml, fromText, planOf, recognise, type Source } from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { sheetNames } from '../../src/sheets/labels';
import { planSheet } from '../../src/sheets/plan/planSheet';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { layOutSheets } from '../../src/workbook/layOutSheets';
import { batchesOf, REQUEST_BYTES } from '../../src/workbook/write/operations';

/** A table far beyond any notice: units down, measures across, the whole last, every total the sum. */
const UNITS = 3_000;
const MEASURES = 200;
const TITLE = '某省2019年度知识产权工作目标';

function table(): string[][] {
  const figures = Array.from({ length: UNITS }, (_, unit) =>
    Array.from({ length: MEASURES }, (_, measure) => ((unit * 31 + measure * 17) % 900) + 1),
  );
  const totals = Array.from({ length: MEASURES }, (_, measure) =>
    figures.reduce((sum, row) => sum + (row[measure] ?? 0), 0),
  );
  return [
    ['单位', ...totals.map((_, at) => `第${at + 1}类专利授权量（件）`)],
    ...figures.map((row, at) => [`第${at + 1}镇`, ...row.map(String)]),
    ['合计', ...totals.map(String)],
  ];
}

const rows = table();
const text = `${TITLE}\n${rows.map((row) => row.join('\t')).join('\n')}`;
const html = `<p>${TITLE}</p><table>${rows
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table>`;

/** Median of five runs, in seconds. */
function timed<T>(what: string, work: () => T): T {
  const times: number[] = [];
  let result: T;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    result = work();
    times.push((performance.now() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(`${what.padEnd(24)}${times[2]!.toFixed(2)} s   worst ${times[4]!.toFixed(2)} s`);
  return result!;
}

console.log(
  `a table of ${UNITS} units and ${MEASURES} measures, ${(text.length / 1e6).toFixed(1)} MB of text`,
);
timed('read from HTML', () => fromHtml(html));
const source: Source = timed('read from text', () => fromText(text));
const draft = timed('recognised', () => recognise(source, null));
console.log(
  `${draft.units.length} units, ${draft.rows.length} measures, ${draft.doubts.length} doubts`,
);

// The whole's name stands in no table of one bureau; it is the one thing a person would add.
const whole = { ...draft.header.whole, name: '某省' };
const named = { ...draft, header: { ...draft.header, whole } };
const judged = timed('judged', () => parsePlan(planOf(named)));
if (!judged.ok) {
  for (const problem of judged.problems.slice(0, 9)) console.log(JSON.stringify(problem));
  throw new Error('the draft is no plan');
}
const { plan } = judged;
const layouts = timed('laid out', () => {
  const names = { target: sheetNames.target, measures: sheetNames.measures, plan: sheetNames.plan };
  return [
    targetSheet(plan, names),
    measuresSheet(plan, names),
    planSheet(plan, serialisePlan(plan), names.plan),
  ];
});
const { operations } = layOutSheets(layouts, []);
const bytes = (all: readonly { readonly bytes: number }[]) =>
  all.reduce((sum, each) => sum + each.bytes, 0) / 1e6;
console.log(
  `adopted in ${batchesOf(operations).length} requests of at most ${REQUEST_BYTES / 1e6} MB, ${bytes(operations).toFixed(1)} MB in all`,
);
for (const layout of layouts)
  console.log(layout.name, bytes(layOutSheets([layout], []).operations).toFixed(1));
