import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPlans } from '../../src/plan/builtIn';
import { measureById, measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { plan2017 as plan } from '../sheets/plans';

it('are the files in seeds, found by lying there', () => {
  const files = readdirSync(join(__dirname, '../../seeds')).sort();
  expect(builtInPlans.map(({ id }) => `${id}.json`).sort()).toEqual(files);
});

it('stand in the order of their years, one a year', () => {
  const years = builtInPlans.map(({ year }) => year);
  expect(years).toEqual([...new Set(years)].sort());
  expect(years).toContain(2017);
});

it('names the halves of the two compound indicators', () => {
  const halves = measuresOf(plan).filter(({ id }) => /[ab]$/.test(id));
  expect(halves.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
    '14a 笔',
    '14b 万元',
    '23a 位',
    '23b 位',
  ]);
  expect(measureById(plan, '14b')?.total).toEqual({ kind: 'number', value: 20000 });
});

it.each(builtInPlans.map((each) => [each.id, each]))(
  '%s comes back from its own text',
  (_id, plan) => {
    expect(parsePlan(serialisePlan(plan))).toEqual({ ok: true, plan });
  },
);
