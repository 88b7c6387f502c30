import { isCount, isCumulative, isDensity, isShare } from '../../src/plan/kinds';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPlans } from '../../src/plan/builtIn';
import { checkTotals, totalByPlan } from './checkTotals';
import { measureById, measuresOf } from '../../src/plan/measures';
import { NOT_APPLICABLE, numberTarget, printedTarget } from '../../src/plan/target';
import type { BodyTarget, Indicator, Target, Measure } from '../../src/plan/types';
import {
  noticeText,
  printedQuantities,
  printedTable,
  type PrintedRow,
  type PrintedTable,
} from './notice';

const plan = builtInPlans.find(({ id }) => id === 'nantong-2017');
if (plan === undefined) throw new Error('no plan for 2017');

const notice = noticeText();
const withNotice = notice === null ? describe.skip : describe;
if (notice === null) {
  console.warn('the notice is not here: the seed is compared with its stored checksum only');
}

/** An indicator as annex 2 prints it. */
function printed(indicator: Indicator): PrintedRow {
  const { number, starred, name, measures } = indicator;
  const cell = (targets: readonly Target[]) => {
    const parts = targets.map(printedTarget);
    return parts.every((part) => part === '/') ? '/' : parts.join('/');
  };
  const districts = plan?.districts ?? [];
  const cells = districts.map(({ id }) =>
    cell(measures.flatMap(({ targets }) => targets[id] ?? [])),
  );
  return {
    number: `${starred ? '*' : ''}${number}`,
    name,
    cells: [...cells, cell(measures.flatMap(({ total }) => total ?? []))],
  };
}

function printedBound({ bound }: BodyTarget): string {
  return bound.kind === 'range' ? `${bound.from}-${bound.to}` : `${bound.value}`;
}

/** Every cell, name, star, head, title and footnote of a table as one text. */
function linesOf({ title, districts, rows, footnote }: PrintedTable): string {
  const body = rows.map((row) => [row.number, row.name, ...row.cells].join('|'));
  return [title, districts.join('|'), ...body, footnote].join('\n');
}

const seed = linesOf({
  title: plan.title,
  districts: plan.districts.map(({ name }) => name),
  rows: plan.indicators.map(printed),
  footnote: plan.footnote,
});

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const ANNEX_2 = '947fac4e7d879411e77eb238dbd662143b5c8a305556fedbaacaa2abdb8d40a3';

it('has the checksum of annex 2', () => {
  expect(checksum(seed)).toBe(ANNEX_2);
});

// Typed from the notice by hand, so that a fresh checkout proves the rows that are unlike the others.
it.each([
  '1|专利申请量（件）|4000|4000|3000|4000|4000|4000|4000|4000|4000|35000',
  '5|发明专利授权量(件)|400|400|300|300|300|400|450|300|300|3150',
  '*7|万人发明专利拥有量（件）|28.05|19.6|14.92|20.5|17.87|25.83|24.67|29.14|50.96|22',
  '14|专利质押融资登记数（笔）/金额（万元）|8/2000|8/2000|8/2000|16/4000|8/2000|8/2000|8/2000|8/2000|8/2000|80/20000',
  '18|查处假冒专利案件数（个）|70|70|70|70|70|70|70|70|/|560',
  '23|企业高管（总裁/总监）参培人数（位）|5/10|5/10|5/10|5/10|5/10|5/10|5/10|5/10|5/10|45/90',
])('prints %s', (row) => {
  expect(seed.split('\n')).toContain(row);
});

it('has the 19 quantities of annex 1, each in its clause', () => {
  const typed = [
    '一（二） 1-2个 1个 1-2家 2家',
    '三（一） 1200家',
    '三（二） 600家 200家',
    '三（三） 90家 50家',
    '四（一） 22件 575件',
    '四（二） 200个',
    '五（一） 60笔 2亿元',
    '六（一） 15% 20% 90%',
    '七（一） 1000平方米 3-5家',
  ];
  const byClause = new Map<string, string>();
  for (const each of plan.bodyTargets) {
    const before = byClause.get(each.clause) ?? each.clause;
    byClause.set(each.clause, `${before} ${printedBound(each)}${each.unit}`);
  }
  expect([...byClause.values()]).toEqual(typed);
});

withNotice('the notice', () => {
  const table = printedTable(notice ?? '');

  it('has the same checksum', () => {
    expect(checksum(linesOf(table))).toBe(ANNEX_2);
  });

  it('has 25 rows of ten cells', () => {
    expect(table.rows.map(({ cells }) => cells.length)).toEqual(Array<number>(25).fill(10));
  });

  it('prints the same 250 cells, names and stars', () => {
    expect(plan.indicators.map(printed)).toEqual(table.rows);
  });

  it('prints the same title, districts and footnote', () => {
    expect(plan.title).toBe(table.title);
    expect(plan.districts.map(({ name }) => name)).toEqual(table.districts);
    expect(plan.footnote).toBe(table.footnote);
  });

  it('gives number, issuers and day', () => {
    expect(notice?.startsWith(`${plan.documentNumber}\n`)).toBe(true);
    expect(notice?.replace(/\s+/g, '')).toContain(`${plan.issuers.join('')}2017年4月14日`);
    expect(plan.issuedOn).toBe('2017-04-14');
  });

  it('has 19 quantities in its body, and they are the body targets', () => {
    expect(printedQuantities(notice ?? '')).toHaveLength(19);
    expect(
      plan.bodyTargets.map((each) => ({
        clause: each.clause,
        number: printedBound(each),
        unit: each.unit,
      })),
    ).toEqual(printedQuantities(notice ?? ''));
  });
});

describe('totals', () => {
  it('all equal their rule, but for the one that is entered', () => {
    expect(checkTotals(plan)).toEqual([]);
    const entered = measuresOf(plan).filter(({ totalRule }) => totalRule === 'entered');
    expect(entered.map(({ id }) => id)).toEqual(['7']);
  });

  it('row 7 is the city’s own 22, which no rule of the plan gives', () => {
    const density = measureById(plan, '7');
    expect(density?.total).toEqual({ kind: 'number', value: 22 });
    expect(density && totalByPlan(plan, density)).toEqual({ kind: 'notComputable' });
  });

  it('are all different when a district’s target changes', () => {
    for (const measure of measuresOf(plan).filter(({ id }) => id !== '7')) {
      const now = printedTarget(measure.targets['haian'] ?? NOT_APPLICABLE);
      const targets = { ...measure.targets, haian: numberTarget(now === 1 ? 2 : 1) };
      const indicators = plan.indicators.map((indicator) => ({
        ...indicator,
        measures: indicator.measures.map((each) =>
          each.id === measure.id ? { ...each, targets } : each,
        ) as unknown as Indicator['measures'],
      }));
      // A changed base may move a weighted total as well, but these bases weigh equal shares.
      const found = checkTotals({ ...plan, indicators });
      expect(found.map((each) => each.measure.id)).toEqual([measure.id]);
    }
  });
});

it('has no field twice, which JSON readers would pass over in silence', () => {
  const text = readFileSync(join(__dirname, '../../seeds/nantong-2017.json'), 'utf8');
  const bare = (json: string) => json.replace(/\s/g, '');
  expect(bare(JSON.stringify(JSON.parse(text)))).toBe(bare(text));
});

it('counts, shares, amounts and densities are what the table says', () => {
  const kindOf = (measure: Measure): string =>
    isShare(measure)
      ? 'share'
      : isDensity(measure)
        ? 'density'
        : isCount(measure)
          ? 'count'
          : 'amount';
  const kinds = measuresOf(plan).map((measure) => [measure.id, kindOf(measure)] as const);
  expect(kinds.filter(([, kind]) => kind !== 'count')).toEqual([
    ['3', 'share'],
    ['6', 'share'],
    ['7', 'density'],
    ['14b', 'amount'],
  ]);
  const flows = measuresOf(plan).filter(isCumulative);
  expect(flows.map(({ id }) => id)).toEqual(
    kinds.flatMap(([id, kind]) => (kind === 'count' || kind === 'amount' ? [id] : [])),
  );
  expect(measureById(plan, '3')?.aggregation).toEqual({ kind: 'weightedByMeasure', measure: '1' });
  expect(measureById(plan, '6')?.aggregation).toEqual({ kind: 'weightedByMeasure', measure: '4' });
});

it('港闸 ends before the new 崇川 begins its work; every other unit goes on', () => {
  const ends = plan.districts.filter(({ validTo }) => validTo !== null);
  expect(ends.map(({ id, validTo }) => [id, validTo])).toEqual([['gangzha', '2020-07-27']]);
});
