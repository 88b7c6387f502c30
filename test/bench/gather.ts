import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBook } from '../../src/files/write/writeBook';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { templateBook } from '../../src/sheets/template/templateBook';
import { districtsPlan } from './gather/plan';

/** Reading filled templates: ours against other libraries and against the least that must be done. */
const COUNTS = (process.env['BENCH_FILES'] ?? '9,100,1000,3000').split(',').map(Number);
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

async function writeFiles(folder: string, plan: Plan): Promise<void> {
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
          Number(value.toFixed(measure.quantity.decimals)),
          measure.quantity.most ?? Infinity,
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
      farOver: () => 100,
    });
    writeFileSync(
      join(folder, `${String(index).padStart(4, '0')}.xlsx`),
      await writeBook(layouts, marks),
    );
  }
}

interface Run {
  readonly seconds: number;
  /** Seconds of processor, of all threads. */
  readonly cpu: number;
  readonly peak: number;
  readonly found: string;
}

function measure([command, ...args]: readonly string[]): Run {
  const start = performance.now();
  const { status, stdout } = spawnSync(command ?? '', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args[0]} failed`);
  const { cpu, peak, ...found } = JSON.parse(stdout) as { cpu: number; peak: number };
  return { seconds, cpu, peak, found: JSON.stringify(found) };
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Run;
}

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);
const openpyxl = join(process.cwd(), 'test', 'bench', 'gather', 'openpyxl_reader.py');

console.log(
  [
    `Reading filled templates, median of ${RUNS} whole processes each, by turns; load ${loadavg()[0]?.toFixed(1)}`,
    python === undefined ? 'openpyxl is not installed here and left out' : '',
    'files           seconds  × floor     CPU  peak MB   [seconds of each run]',
  ]
    .filter((line) => line !== '')
    .join('\n'),
);
for (const count of COUNTS) {
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  const [folder, planFile] = [join(place, 'files'), join(place, 'plan.json')];
  const plan = districtsPlan(count);
  try {
    mkdirSync(folder);
    await writeFiles(folder, plan);
    writeFileSync(planFile, JSON.stringify(plan));
    const readers: [string, string[]][] = [
      ['floor', [process.execPath, floor, folder]],
      ['ours', [process.execPath, ours, folder, worker, planFile]],
      ['SheetJS', [process.execPath, sheetjs, folder]],
      ['ExcelJS', [process.execPath, exceljs, folder]],
    ];
    if (python !== undefined) readers.push(['openpyxl', [python, openpyxl, folder]]);
    const runs = new Map<string, Run[]>(readers.map(([name]) => [name, []]));
    // By turns: what else the machine does then falls on all alike.
    for (let run = 0; run < RUNS; run++) {
      for (const [name, command] of readers) runs.get(name)?.push(measure(command));
    }
    const least = median(runs.get('floor') ?? []);
    for (const [name, own] of runs) {
      const { seconds, cpu, peak } = median(own);
      const other = own.find(({ found }) => found !== least.found);
      if (other !== undefined) {
        throw new Error(`${name} found ${other.found}, the floor ${least.found}`);
      }
      const spread = own.map((run) => run.seconds.toFixed(2)).join(' ');
      console.log(
        [
          String(count).padStart(5),
          name.padEnd(9),
          seconds.toFixed(2).padStart(7),
          (seconds / least.seconds).toFixed(1).padStart(8),
          cpu.toFixed(2).padStart(7),
          String(peak).padStart(8),
          `  [${spread}]`,
        ].join(' '),
      );
    }
    console.log(`      same in all: ${least.found}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
