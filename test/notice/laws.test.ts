import fc from 'fast-check';
import {
  fromCsv,
  fromHtml,
  fromText,
  recognise,
  type PlanDraft,
  type Source,
  planOf,
} from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { across, asCsv, asTabs, asWord, asWps, down, type Rows } from './laidOut';
import { printedPlan } from './printedPlan';

const WAYS: Readonly<Record<string, (rows: Rows) => Source>> = {
  tabs: (rows) => fromText(asTabs(rows)),
  csv: (rows) => fromCsv(asCsv(rows)),
  word: (rows) => fromHtml(asWord(rows)),
  wps: (rows) => fromHtml(asWps(rows)),
};

const told = ({ units, rows }: PlanDraft) => ({
  units: units.map(({ name }) => name),
  rows: rows.map(({ label, unit, targets, total }) => ({
    ...{ label, unit, total },
    targets: [...targets.values()],
  })),
});

const wanted = (plan: Plan, labels: readonly string[]) => ({
  units: plan.districts.map(({ name }) => name),
  rows: plan.indicators.flatMap(({ measures }) =>
    measures.map(({ unit, targets, total }, at) => ({
      label: labels[plan.indicators.findIndex((each) => each.measures[at] === measures[at])] ?? '',
      unit,
      total,
      targets: plan.districts.map(({ id }) => targets[id]),
    })),
  ),
});

describe.each(Object.keys(WAYS))('a plan printed as %s is read back', (way) => {
  it('with units across', () => {
    fc.assert(
      fc.property(printedPlan(), (plan) => {
        const draft = recognise(WAYS[way]!(across(plan)));
        expect(told(draft)).toEqual(
          wanted(
            plan,
            plan.indicators.map(({ name }) => name),
          ),
        );
        expect(draft.doubts.filter(({ isBlocking }) => isBlocking)).toMatchObject([
          { kind: 'noYear' },
          { kind: 'noWhole' },
          { kind: 'noTitle' },
        ]);
      }),
    );
  });

  it('with units down', () => {
    fc.assert(
      fc.property(printedPlan({ pairs: false }), (plan) => {
        const draft = recognise(WAYS[way]!(down(plan)));
        const labels = plan.indicators.map(
          ({ measures: [{ name, unit }] }) => `${name}（${unit}）`,
        );
        expect(told(draft)).toEqual(wanted(plan, labels));
      }),
    );
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '—',
    '合计',
    '序号',
    '单位：件',
    '（件）',
    '8/2000',
    '2017',
    '75%',
    '*7',
  ),
  fc.nat(10_000).map(String),
  fc.string({ maxLength: 6 }),
);

it('loses no cell, whatever the table', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }), (rows) => {
      const source = fromCsv(asCsv(rows));
      const table = source.blocks.find((block) => block.kind === 'table');
      const texts = table?.kind === 'table' ? table.table.rows.flat().map(({ text }) => text) : [];
      const draft = recognise(source);
      const filled = texts.filter((text) => text.trim() !== '').length;
      const figures = draft.rows.reduce(
        (sum, { targets, total }) =>
          sum + [...targets.values(), total].filter((target) => target?.kind === 'number').length,
        0,
      );
      const pairs = draft.rows.length - new Set(draft.rows.map(({ number }) => number)).size;
      if (draft.rows.length === 0) return;
      // A pair's cell gives two figures; names, units of measure and marks are placed as well.
      expect(draft.leftOver.length).toBeLessThanOrEqual(filled);
      if (pairs === 0) expect(figures + draft.leftOver.length).toBeLessThanOrEqual(filled);
    }),
  );
});

it('is a plan once nothing blocks it', () => {
  fc.assert(
    fc.property(
      printedPlan(),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }),
      (plan, rows) => {
        for (const table of [across(plan), rows]) {
          const source = fromCsv(`2017年南通市知识产权目标\n${asCsv(table)}`);
          const draft = recognise(source, null, { units: 'across' });
          if (draft.doubts.some(({ isBlocking }) => isBlocking)) continue;
          const parsed = parsePlan(planOf(draft));
          expect(parsed.ok ? [] : parsed.problems).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('never throws, whatever text or markup it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400 }), hostile()), (text) => {
      for (const source of [fromText(text), fromCsv(text), fromHtml(text)]) recognise(source);
    }),
  );
});

function hostile(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      '<table>',
      '<tr>',
      '<td',
      ' colspan=3>',
      ' rowspan=9999>',
      '>',
      '</td>',
      '</table>',
      '<!--',
    ],
    ...[
      '-->',
      '<![if',
      '&#x',
      '&nbsp;',
      '"',
      '\t',
      '\n',
      '|',
      '12',
      '合计',
      '海安',
      '件',
      '/',
      '-',
    ],
  );
  return fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
}
