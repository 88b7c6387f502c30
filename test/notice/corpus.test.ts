import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText, planOf, recognise, type PlanDraft } from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';
import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { NOT_APPLICABLE } from '../../src/plan/target';
import type { Target } from '../../src/plan/types';
import { describeShared } from '../support/shared';
import { noticeText } from '../plan/notice';

interface Line {
  readonly label: string;
  readonly cells: readonly (number | null)[];
}

interface Expected {
  readonly columns: readonly string[];
  readonly totalRow: Line | null;
  readonly rows: readonly Line[];
  readonly subtotalRows?: readonly Line[];
  readonly cityRowsNotPartOfTotal?: readonly Line[];
  readonly sumCheck?: unknown;
}

/** Tables of which the names over the columns are torn or lost: a person guesses them, the reader asks. */
const TORN = ['08_cnipa_2007-06_applications', '12_stats_2002_software_patents_subtotals'];

const TABLES = [
  '01_yangzhou_2010_afforestation',
  '03_ndrc_2007_energy_target_vs_actual',
  '05_jiangsu_2017_2018_population',
  '07_sipo_2008-07_applications',
  ...TORN,
  '14_cnipa_2018_service_inventions_bilingual',
];

const number = (target: Target | null | undefined): number | null =>
  target?.kind === 'number' ? target.value : null;

const column = (draft: PlanDraft, unit: string): (number | null)[] =>
  draft.rows.map(({ targets }) => number(targets.get(unit)));

describeShared('real tables', ['corpus', 'plans'], (path) => {
  const read = (name: string): PlanDraft =>
    recognise(fromText(readFileSync(join(path, `${name}.txt`), 'utf8')));
  const expectedOf = (name: string): Expected =>
    JSON.parse(readFileSync(join(path, `${name}.expected.json`), 'utf8')) as Expected;

  it.each(TABLES)('%s: units, figures and totals are what a person reads', (name) => {
    const draft = read(name);
    const expected = expectedOf(name);
    expect(
      draft.units.map((unit) => ({ label: unit.name, cells: column(draft, unit.id) })),
    ).toEqual(expected.rows.map(({ label, cells }) => ({ label, cells })));
    const totals = draft.rows.map(({ total }) => number(total));
    expect(totals).toEqual(expected.totalRow?.cells ?? totals.map(() => null));
  });

  it.each(TABLES.filter((name) => !TORN.includes(name)))('%s: the names of the columns', (name) => {
    const plain = (text: string): string => text.replace(/[\s（）():：]|其中|万元GDP能耗/g, '');
    expect(read(name).rows.map(({ label }) => plain(label))).toEqual(
      expectedOf(name).columns.map(plain),
    );
  });

  it.each(TORN)('%s: asks for names that are torn apart', (name) => {
    const kinds = read(name).doubts.map(({ kind }) => kind);
    expect(kinds).toContain('tornHeading');
    expect(kinds.filter((kind) => kind === 'noName')).toHaveLength(expectedOf(name).columns.length);
  });

  it('leaves subtotals, cities of provinces and rows of shares out, by their sums', () => {
    const leftOver = (name: string) => {
      const { doubts } = read(name);
      return doubts.flatMap((doubt) =>
        doubt.kind === 'subtotals' || doubt.kind === 'notInTotal' ? [doubt] : [],
      );
    };
    expect(leftOver('05_jiangsu_2017_2018_population')).toMatchObject([
      { kind: 'subtotals', names: ['', '', ''], isProved: true },
    ]);
    expect(leftOver('12_stats_2002_software_patents_subtotals')).toMatchObject([
      { kind: 'subtotals', names: ['东部', '中部', '西部'], isProved: true },
    ]);
    expect(leftOver('08_cnipa_2007-06_applications')).toMatchObject([
      { kind: 'notInTotal', names: ['广州', '长春'] },
    ]);
    const shares = read('14_cnipa_2018_service_inventions_bilingual').leftOver;
    expect(shares.filter(({ reason }) => reason === 'shares')).toHaveLength(12 * 6);
  });

  it('proves how totals come about', () => {
    expect(read('05_jiangsu_2017_2018_population').rows).toMatchObject([
      { aggregation: { kind: 'sum' }, totalRule: 'computed', unit: '万人', nature: 'stock' },
      { aggregation: { kind: 'sum' }, totalRule: 'computed' },
      { aggregation: { kind: 'weightedByMeasure' }, totalRule: 'computed', unit: '%' },
      { aggregation: { kind: 'sum' }, totalRule: 'computed' },
      { aggregation: { kind: 'sum' }, totalRule: 'computed' },
      { aggregation: { kind: 'weightedByMeasure' }, totalRule: 'computed' },
    ]);
    const rows = read('01_yangzhou_2010_afforestation').rows;
    expect(rows.map(({ totalRule }) => totalRule)).toEqual(Array(4).fill('computed'));
    expect(rows.map(({ isPart }) => isPart)).toEqual([false, true, false, false]);
    expect([...rows[2]!.targets.values()].slice(5)).toEqual(Array(3).fill(NOT_APPLICABLE));
    expect(read('03_ndrc_2007_energy_target_vs_actual').rows).toMatchObject([
      {
        polarity: 'negative',
        quantity: { least: null, most: null },
        aggregation: { kind: 'none' },
      },
      { polarity: 'negative', total: null },
    ]);
  });

  it('asks which unit is whose, and says which row lost cells', () => {
    expect(read('01_yangzhou_2010_afforestation').doubts).toContainEqual(
      expect.objectContaining({ kind: 'unitOpen', choices: ['万亩', '万株'], isBlocking: true }),
    );
    expect(read('08_cnipa_2007-06_applications').doubts).toContainEqual(
      expect.objectContaining({ kind: 'cellCount', label: '长春', found: 7, expected: 12 }),
    );
  });
});

const text = noticeText();
const describeNotice = text === null ? describe.skip : describe;

describeNotice('the notice of 2017 [skipped where ../shared/notice is not there]', () => {
  const plan = builtInPlans.find(({ id }) => id === 'nantong-2017')!;

  it('gives the built-in plan, but for ids of what has no measure and our own short words', () => {
    const draft = recognise(fromText(text ?? ''), plan);
    const parsed = parsePlan(planOf(draft));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { bodyTargets, ...rest } = parsed.plan;
    const { bodyTargets: own, ...wanted } = plan;
    expect(rest).toEqual(wanted);
    const said = (targets: typeof own) =>
      targets.map(({ clause, bound, unit, measure, factor, growthOf, figures }) => ({
        ...{ clause, bound, unit, measure, factor, growthOf, figures },
      }));
    expect(said(bodyTargets)).toEqual(said(own));
    expect(draft.doubts.filter(({ isBlocking }) => isBlocking)).toEqual([]);
  });

  it('needs no plan of last year for its table', () => {
    const draft = recognise(fromText(text ?? ''));
    expect(draft.rows.map(({ name }) => name)).toEqual(measuresOf(plan).map(({ name }) => name));
    expect(parsePlan(planOf(draft))).toMatchObject({ ok: true });
    const [cases, infringements, closing] = draft.bodyTargets.slice(14);
    expect([cases?.figures, cases?.growthOf]).toEqual(['growth', null]);
    expect([infringements?.figures, infringements?.growthOf]).toEqual([null, draft.rows[19]?.key]);
    expect([closing?.figures, closing?.growthOf]).toEqual(['ratio', null]);
  });
});
