import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalsOf } from '../../src/plan/decimal';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { completionOf } from '../../src/progress/completion';
import { checkSubmission } from '../../src/rules/checkSubmission';
import { checkWords } from '../../src/sheets/template/labels';
import { templateBook } from '../../src/sheets/template/templateBook';
import { province } from '../sheets/province';
import { describeShared } from '../support/shared';
import { entry } from './submissions';

interface Row {
  readonly label: string;
  readonly cells: readonly (number | null)[];
}

/** What a person reads in a real table; see the file's own notes. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly totalRow: Row | null;
}

/** A plan that says of the table what can be seen: names, numbers, and nothing of how they hang together. */
function planOf({ name, columns, rows, totalRow }: Table): Plan {
  const ids = rows.map((_, index) => `unit-${index + 1}`);
  const indicators = columns.map((column, at) => {
    const cells = rows.map((row) => row.cells[at] ?? null);
    const numbers = cells.filter((cell) => cell !== null);
    const total = totalRow?.cells[at] ?? null;
    const decimals = Math.max(...[...numbers, total ?? 0].map(decimalsOf));
    return {
      number: at + 1,
      starred: false,
      name: column,
      measures: [
        {
          key: `column-${at + 1}`,
          name: column,
          unit: '件',
          quantity: { least: Math.min(...numbers) < 0 ? null : 0, most: null, decimals },
          nature: 'flow',
          polarity: 'positive',
          aggregation: 'sum',
          targets: Object.fromEntries(cells.map((cell, index) => [ids[index], cell ?? '/'])),
          total,
          totalRule: 'entered',
        },
      ],
    };
  });
  const parsed = parsePlan({
    ...JSON.parse(JSON.stringify(province)),
    format: 'ip-target-plan/2',
    id: name.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, ''),
    title: name,
    districts: rows.map(({ label }, index) => ({
      id: ids[index],
      name: label,
      aliases: [],
      validFrom: '2020-01-01',
      validTo: null,
    })),
    indicators,
    relations: [],
    bodyTargets: [],
    weights: {},
  });
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems.slice(0, 5))}`);
  return parsed.plan;
}

function findingsOf(plan: Plan): string[] {
  const period = periodOf(plan.year, 12);
  return plan.districts.flatMap(({ id }) => {
    const entries = Object.fromEntries(
      measuresOf(plan).map((measure) => {
        const target = measure.targets[id];
        return [measure.id, entry(target?.kind === 'number' ? target.value : '/')];
      }),
    );
    const { id: planId, version: planVersion } = plan;
    return checkSubmission(plan, { planId, planVersion, district: id, period, entries }).map(
      ({ rule }) => rule,
    );
  });
}

/** What 自动检查 of every template could say. */
function templateTexts(plan: Plan): string {
  return plan.districts
    .flatMap((district) => {
      const { layouts } = templateBook({
        plan,
        district,
        period: periodOf(plan.year, 12),
        due: null,
        previous: new Map(),
        current: new Map(),
        remarks: new Map(),
        farOver: () => 100,
      });
      return layouts.map((layout) => JSON.stringify(layout.cells));
    })
    .join('\n');
}

describeShared('real tables of other places', ['corpus', 'plans'], (folder) => {
  const tables = readdirSync(folder)
    .filter((file) => /^(0[1-9]|1).*\.expected\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Table)
    .map((table) => [table.name, table] as const);

  it.each(tables)('%s: reported as printed, no rule of another table judges it', (_name, table) => {
    const plan = planOf(table);
    const found = findingsOf(plan);
    expect(found).not.toContain('relation');
    expect(found).not.toContain('outOfRange');
    const between = checkWords.below('2').slice(0, 2);
    expect(templateTexts(plan)).not.toContain(`${between}第`);
  });

  it.each(tables)('%s: every printed figure reaches itself', (_name, table) => {
    const plan = planOf(table);
    for (const measure of measuresOf(plan)) {
      for (const target of Object.values(measure.targets)) {
        if (target.kind !== 'number') continue;
        const completion = completionOf(measure, target, target);
        expect(completion).toEqual(
          target.value > 0
            ? { kind: 'number', value: 1, ratio: 1 }
            : measure.quantity.least === null
              ? { kind: 'compared', isMet: true }
              : { kind: 'unknown', reason: 'zeroTarget' },
        );
      }
    }
  });
});

describe('a table of our own with rates below 0 and over 100 %', () => {
  it('is taken as it is', () => {
    expect(new Set(findingsOf(province))).toEqual(new Set(['equalsTargets']));
  });

  it('is told what is not reached by its own direction', () => {
    const period = periodOf(province.year, 12);
    const of = (figures: Readonly<Record<string, number>>): string[] => {
      const entries = Object.fromEntries(
        measuresOf(province).map(({ id, key, targets }) => {
          const target = targets['nanjing'];
          return [id, entry(figures[key] ?? (target?.kind === 'number' ? target.value : '/'))];
        }),
      );
      return checkSubmission(province, {
        planId: province.id,
        planVersion: province.version,
        district: 'nanjing',
        period,
        entries,
      }).map(({ rule, measure }) => `${rule} ${measure ?? ''}`);
    };
    expect(of({ energy: -6.04, complaints: 12 })).toEqual([]);
    expect(of({ energy: -4.9, complaints: 31 })).toEqual(['notReached 4', 'notReached 5']);
    expect(of({ energy: 1, 'output-growth': -3 })).toEqual(['notReached 2', 'notReached 4']);
    expect(of({ 'output-growth': 140, energy: -150 })).toEqual(['overCompletion 2']);
    expect(of({ complaints: -1 })).toEqual(['outOfRange 5']);
    expect(of({ cover: 130 })).toEqual(['outOfRange 6']);
    expect(of({ enterprises: 4001 })).toContain('relation 1');
  });
});
