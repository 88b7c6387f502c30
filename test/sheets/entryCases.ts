import { isShare } from '../../src/plan/kinds';
import fc from 'fast-check';
import { measuresOf } from '../../src/plan/measures';
import { isWorkedOut } from '../../src/plan/source';
import { parsePeriod, periodOf, type Period } from '../../src/plan/period';
import type { CellValue } from '../../src/figures/types';
import type { DistrictId, Measure, MeasureId, Plan, Target } from '../../src/plan/types';
import type { LayoutCell } from '../../src/sheets/layout/layout';

/** What somebody left in an entry cell: what is written, and what a reader of values then sees. */
export interface Content {
  readonly cell: LayoutCell;
  readonly value: CellValue;
}

/** A cell left with the formula that it was laid out with. */
export const UNTOUCHED = 'untouched';

/** A period with everything that was entered in it. */
export interface EntryCase {
  readonly period: Period;
  readonly contents: Readonly<
    Record<MeasureId, Readonly<Record<DistrictId, Content | typeof UNTOUCHED>>>
  >;
}

const blank: Content = { cell: null, value: '' };

function typed(value: number): Content {
  return { cell: value, value };
}

function text(value: string): Content {
  return { cell: { text: value }, value };
}

/** Texts that look like figures, numbers that break the rule of some measure or are far over it, errors. */
const bad: readonly Content[] = [
  text('4000'),
  text('1,500'),
  text('／'),
  text('/'),
  text('75%'),
  text('已完成'),
  text('#N/A'),
  typed(-1),
  typed(1.5),
  typed(0.75),
  typed(100.01),
  typed(12.345),
  // What Excel makes of 8/2000.
  typed(36739),
  typed(42990),
  typed(43230),
  { cell: { formula: '=NA()' }, value: '#N/A' },
  { cell: { formula: '=1/0' }, value: '#DIV/0!' },
];

/** Good figures, many of them right at a border: 0, the target, just below it, exactly in time. */
function good(measure: Measure, target: Target, months: number): fc.Arbitrary<Content> {
  const { least } = measure.quantity;
  const scale = 10 ** measure.quantity.decimals;
  const goal = target.kind === 'number' ? target.value : 100;
  const most = isShare(measure) ? 100 : Math.max(10, Math.abs(goal) * 2);
  const numbers = fc.oneof(
    fc
      .integer({ min: Math.round((least ?? -most) * scale), max: Math.round(most * scale) })
      .map((units) => units / scale),
    fc.constantFrom(0, goal, goal - 1 / scale, goal + 1 / scale),
    fc.constant(Math.round(((goal * months) / 12) * scale) / scale),
    // What binary arithmetic makes of sums: 0.1 + 0.2.
    ...(measure.quantity.decimals > 0 ? [fc.constantFrom(20.1 + 0.2, 8.7, 1.1 * 1.1 * 10)] : []),
  );
  return numbers
    .filter(
      (value) =>
        value >= (least ?? -most) && value <= most && !(isShare(measure) && value > 0 && value < 1),
    )
    .map((value) =>
      typed(Math.abs(value - Math.round(value * scale) / scale) < 1e-9 ? value : goal),
    );
}

/** What somebody put over a formula, be it nothing. */
const overtyped: readonly Content[] = [
  blank,
  typed(33.25),
  typed(-7.5),
  text('80%'),
  { cell: { formula: '=NA()' }, value: '#N/A' },
];

const computed = fc.oneof(
  { weight: 9, arbitrary: fc.constant(UNTOUCHED) },
  { weight: 1, arbitrary: fc.constantFrom(...overtyped) },
);

function row(
  plan: Plan,
  measure: Measure,
  months: number,
): fc.Arbitrary<Record<DistrictId, Content | typeof UNTOUCHED>> {
  const cells = (mood: 'clean' | 'patchy' | 'empty' | 'dirty') =>
    Object.fromEntries(
      plan.districts.map(({ id }) => {
        const target = measure.targets[id] ?? { kind: 'notApplicable' as const };
        if (target.kind === 'notApplicable') {
          return [
            id,
            mood === 'dirty' ? fc.constantFrom(text('/'), blank, typed(3)) : fc.constant(text('/')),
          ];
        }
        if (isWorkedOut(measure, id)) return [id, computed];
        const figure = good(measure, target, months);
        if (mood === 'clean') return [id, figure];
        if (mood === 'empty') return [id, fc.constant(blank)];
        if (mood === 'patchy') return [id, fc.oneof(figure, fc.constant(blank))];
        return [
          id,
          fc.oneof(
            { weight: 5, arbitrary: figure },
            { weight: 1, arbitrary: fc.constantFrom(...bad, blank) },
          ),
        ];
      }),
    );
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(cells('clean')) },
    { weight: 3, arbitrary: fc.record(cells('patchy')) },
    { weight: 1, arbitrary: fc.record(cells('empty')) },
    { weight: 3, arbitrary: fc.record(cells('dirty')) },
  );
}

export function entryCase(plan: Plan): fc.Arbitrary<EntryCase> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((months) =>
      fc
        .record(
          Object.fromEntries(
            measuresOf(plan).map((measure) => [measure.id, row(plan, measure, months)]),
          ),
        )
        .map((contents) => ({ period: periodOf(plan.year, months), contents })),
    );
}

export function periodFrom(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
}
