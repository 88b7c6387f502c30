import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBook } from '../../src/files/write/writeBook';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { DEFAULT_RELATIONS } from '../../src/rules/relations';
import { templateBook } from '../../src/sheets/template/templateBook';
import { districtsPlan } from './gather/plan';

/** Reading filled templates: ours against other libraries and against the least that must be done. */
const COUNTS = [9, 100, 1000, 3000];
const RUNS = 3;
const [floor = '', ours = '', worker = '', sheetjs = '', exceljs = ''] = process.argv.slice(2);

/** Pseudo-random numbers in 0…1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function writeFiles(folder: string, count: number): Promise<void> {
  const plan = districtsPlan(count);
  const random = seeded(2017);
  for (const [index, district] of plan.districts.entries()) {
    const current = new Map<string, number>();
    for (const measure of measuresOf(plan)) {
      const target = measure.targets[district.id];
      if (target?.kind !== 'number' || random() < 0.02) continue;
      const value = target.value * (0.5 + random() * 0.7);
      current.set(
        measure.id,
        Math.min(
          Number(value.toFixed(measure.decimals)),
          measure.valueType === 'percentage' ? 100 : Infinity,
        ),
      );
    }
    const { layouts, ...marks } = templateBook({
      plan,
      district,
      period: periodOf(2017, 9),
      due: null,
      previous: new Map(),
      current,
      remarks: new Map(),
      relations: DEFAULT_RELATIONS,
      farOver: 100,
    });
    writeFileSync(
      join(folder, `${String(index).padStart(4, '0')}.xlsx`),
      await writeBook(layouts, marks),
    );
  }
}

interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly found: string;
}

function measure(command: string, args: string[]): Run {
  const start = performance.now();
  const output = execFileSync(command, args, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const { peak, ...found } = JSON.parse(output) as { peak: number };
  return { seconds, peak, found: JSON.stringify(found) };
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Run;
}

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);
const openpyxl = join(process.cwd(), 'test', 'bench', 'gather', 'openpyxl_reader.py');

console.log(
  `Reading filled templates, median of ${RUNS} whole processes (seconds, × floor, peak MB)`,
);
for (const count of COUNTS) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await writeFiles(folder, count);
    const readers: [string, string, string[]][] = [
      ['floor', process.execPath, [floor, folder]],
      ['ours', process.execPath, [ours, folder, worker, String(count)]],
      ['SheetJS', process.execPath, [sheetjs, folder]],
      ['ExcelJS', process.execPath, [exceljs, folder]],
    ];
    if (python !== undefined) readers.push(['openpyxl', python, [openpyxl, folder]]);
    const rows = readers.map(([name, command, args]) => {
      const runs = Array.from({ length: RUNS }, () => measure(command, args));
      return {
        name,
        ...median(runs),
        spread: runs.map(({ seconds }) => seconds.toFixed(2)).join(' '),
      };
    });
    const [first] = rows;
    for (const { name, seconds, peak, found, spread } of rows) {
      if (found !== first?.found)
        throw new Error(`${name} found ${found}, the floor ${first?.found}`);
      const ratio = (seconds / (first?.seconds ?? 1)).toFixed(1);
      console.log(
        `${String(count).padStart(5)} ${name.padEnd(9)} ${seconds.toFixed(2).padStart(7)} ${ratio.padStart(6)} ${String(peak).padStart(6)}   [${spread}]`,
      );
    }
    console.log(`      same in all: ${first?.found}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (python === undefined) console.log('openpyxl was left out: Python has no such module here');
