import { draftLedgers } from '../../src/actions/gather/ledgers/draft';
import { linesOf } from '../../src/actions/gather/ledgers/lines';
import type { SubmittedFile } from '../../src/actions/gather/types';
import { rowsOf } from '../../src/ledgers/rowsOf';
import { patentCheck } from '../../src/ledgers/codes/patentNumber';
import { usccCheck } from '../../src/ledgers/codes/uscc';
import { builtInPlans } from '../../src/plan/builtIn';
import { ledgerById } from '../../src/plan/ledgers';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { keptTable, type KeptLine } from '../../src/sheets/ledger/kept/keptTable';
import { readKept } from '../../src/sheets/ledger/kept/readKept';
import { layOut } from '../../src/tables/layOut';
import { appendLines } from '../../src/workbook/entries/appendLines';
import { batchesOf, REQUEST_BYTES } from '../../src/workbook/write/operations';

/** Units and rows of each: 99,000 in all. */
const UNITS = 3_000;
const ROWS = 33;

const seed = builtInPlans[0] as Plan;
const district = seed.districts[0] as Plan['districts'][number];
const plan: Plan = {
  ...seed,
  districts: Array.from({ length: UNITS }, (_, at) => ({
    ...district,
    id: `unit-${at + 1}`,
    name: `第${at + 1}镇`,
    aliases: [],
  })),
};
const ledger = ledgerById(plan, 'first-patents');
if (ledger === null) throw new Error('no such ledger');
const period = periodOf(2017, 9);

/** Every thousandth enterprise is reported by two units. */
function cellsOf(unit: number, row: number) {
  const number = unit * ROWS + row;
  const company = number % 1_000 === 0 && unit > 0 ? number - ROWS : number;
  const first = `91320600${String(company).padStart(9, '0')}`;
  const digits = `20172${String(number).padStart(7, '0')}`;
  return {
    company: { value: `南通第${company}精密机械制造有限公司` },
    uscc: { value: first + usccCheck(first) },
    patent: { value: `${digits}.${patentCheck(digits)}` },
    filed: { value: 42_800 + (number % 190) },
  };
}

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
  console.log(`${what.padEnd(36)}${times[2]!.toFixed(2)} s   worst ${times[4]!.toFixed(2)} s`);
  return result!;
}

console.log(`a ledger of ${UNITS} units with ${ROWS} rows each`);
const own = ledger;
const sent = timed('cells read as rows', () =>
  plan.districts.map((_, unit) =>
    rowsOf(
      own,
      Array.from({ length: ROWS }, (_, row) => ({ at: 6 + row, cells: cellsOf(unit, row) })),
      { date1904: false, year: 2017 },
    ),
  ),
);
const files = plan.districts.map(({ id }, unit) => ({
  submission: { district: id, entries: {} },
  ledgers: [
    {
      ledger: own.id,
      sheet: '台账',
      columns: {},
      missing: [],
      others: [],
      subject: null,
      ...sent[unit]!,
    },
  ],
})) as unknown as SubmittedFile[];
const drafts = timed('checked for faults and duplicates', () =>
  draftLedgers({ plan, period }, files, new Map()),
);
const findings = [...drafts.values()].flatMap((each) => each.flatMap((draft) => draft.findings));
console.log(`${findings.length} findings`);

const lines: KeptLine[] = timed('laid out as lines of 台账', () => {
  const all: KeptLine[] = [];
  for (const { id, name: unit } of plan.districts) {
    const draft = drafts.get(id)![0]!;
    const origin = { plan, unit, file: `${unit}.xlsx`, month: 201709 };
    all.push(...linesOf(draft, origin, all.length + 1).added);
  }
  return all;
});
const schema = keptTable(own, 2017);
const cells = layOut(schema, lines);
const formats = Object.values(schema.columns).map(({ format = 'General' }) => format);
const { operations } = appendLines({
  ...{
    name: 'ipt_ledger',
    sheetId: '{1}',
    sheetName: '台账',
    lastRow: 3,
    printed: null,
    filter: null,
  },
  ...{
    area: { row: 2, column: 0, rows: 1, columns: formats.length },
    cells: cells.slice(1),
    formats,
  },
});
const requests = batchesOf(operations);
console.log(
  `written in ${requests.length} requests of at most ${(REQUEST_BYTES / 1e6).toFixed(1)} MB, ` +
    `${(operations.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB in all`,
);
const values = cells.map((line) =>
  line.map((cell) =>
    cell === null ? '' : typeof cell === 'number' ? cell : 'text' in cell ? cell.text : '',
  ),
);
const kept = timed('read back from its sheet', () => readKept(plan, own, values));
console.log(
  `${kept.rows.length} rows; heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
);
