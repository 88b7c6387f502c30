import { fromCsv, fromHtml, fromRange, fromText, recognise, type Source } from '../../src/notice';
import { planOf } from '../../src/notice/planOf';
import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { across, asCsv, asLines, asStream, asTabs, asWord, asWps, down } from './laidOut';

const plan = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const title = '2017年度南通市知识产权强市建设工作预期目标';

/** The table of the built-in plan in every way it can arrive. */
const WAYS: Readonly<Record<string, () => Source>> = {
  'Word on the clipboard': () => fromHtml(asWord(across(plan))),
  'WPS on the clipboard': () => fromHtml(asWps(across(plan))),
  'text with tabs': () => fromText(asTabs(across(plan))),
  'text with a cell a line': () => fromText(asLines(across(plan))),
  'text with a cell a line and nothing between rows': () => fromText(asStream(across(plan))),
  'a .csv file': () => fromCsv(asCsv(across(plan))),
  'a range': () => fromRange({ values: across(plan), text: across(plan) }),
};

const SAME = ['name', 'unit', 'quantity', 'nature', 'polarity', 'totalRule', 'total'] as const;

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

describe.each(Object.entries(WAYS))('annex 2 as %s', (_, read) => {
  const source = { blocks: [{ kind: 'paragraph' as const, text: title }, ...read().blocks] };

  it('gives the rows, units and targets of the plan, with nothing but the notice', () => {
    const draft = recognise(source);
    expect(draft.units.map(({ name }) => name)).toEqual(plan.districts.map(({ name }) => name));
    expect(draft.rows.map((row) => pick(row, SAME))).toEqual(
      measuresOf(plan).map((measure) => pick(measure, SAME)),
    );
    expect(draft.rows.map(({ targets }) => [...targets.values()])).toEqual(
      measuresOf(plan).map(({ targets }) => plan.districts.map(({ id }) => targets[id])),
    );
    const starred = plan.indicators.filter((each) => each.starred).map(({ number }) => number);
    expect(draft.rows.filter((row) => row.starred).map(({ number }) => number)).toEqual(starred);
    expect(draft.doubts.filter(({ isBlocking }) => isBlocking)).toEqual([]);
    expect(draft.leftOver.map(({ reason }) => reason)).toEqual(['corner', 'corner']);
  });

  it("gives the very plan's table with last year's beside it", () => {
    const parsed = parsePlan(planOf(recognise(source, plan)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { districts, indicators, relations, weights, successions } = parsed.plan;
    expect({ districts, indicators, relations, weights, successions }).toEqual({
      districts: plan.districts,
      indicators: plan.indicators,
      relations: plan.relations,
      weights: plan.weights,
      successions: plan.successions,
    });
  });
});

it('reads units down the side as well as across the top', () => {
  const draft = recognise(fromText(asTabs(down(plan))));
  expect(draft.units.map(({ name }) => name)).toEqual(plan.districts.map(({ name }) => name));
  expect(draft.rows.map(({ name, unit, total }) => ({ name, unit, total }))).toEqual(
    measuresOf(plan).map(({ name, unit, total }) => ({ name, unit, total })),
  );
});

it('says that 24 totals come out and row 7 does not', () => {
  const draft = recognise(fromHtml(asWord(across(plan))));
  const proved = draft.rows.filter(({ facts }) =>
    facts.some(({ field, basis }) => field === 'aggregation' && basis.kind === 'total'),
  );
  expect(new Set(proved.map(({ number }) => number)).size).toBe(24);
  expect(draft.doubts.filter(({ kind }) => kind === 'totalDiffers')).toMatchObject([
    { kind: 'totalDiffers', found: 22, place: { measure: draft.rows[6]!.key } },
  ]);
});
