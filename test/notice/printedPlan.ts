import fc from 'fast-check';
import { parsePlan } from '../../src/plan/parsePlan';
import { PLAN_FORMAT } from '../../src/plan/decodePlan';
import type { Plan } from '../../src/plan/types';

/** Names as tables have them: places, and things that are counted. */
const PLACES = '江河湖海东西南北山林安平';
const THINGS = '专利商标发明企业人才园区平台案件';

const word = (from: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: least, maxLength: most });

const target = fc.oneof(
  { weight: 5, arbitrary: fc.nat(100_000) },
  { weight: 1, arbitrary: fc.constant('/' as const) },
  { weight: 1, arbitrary: fc.nat(100_000).map((value) => value / 100) },
);

const sum = (cells: readonly (number | '/' | undefined)[]): number =>
  cells.reduce<number>(
    (all, each) => all + (typeof each === 'number' ? Math.round(each * 100) : 0),
    0,
  ) / 100;

/** A pair's halves are added up: no share is one. */
const unitOf = ({ unit, isPair }: { readonly unit: string; readonly isPair: boolean }): string =>
  isPair && unit === '%' ? '件' : unit;

/** Plans that a table can say the whole of: every measure has its unit in brackets, and its total printed. */
export function printedPlan({ pairs = true } = {}): fc.Arbitrary<Plan> {
  return fc
    .record({
      units: fc.uniqueArray(
        fc
          .tuple(word(PLACES, 2, 4), fc.constantFrom('市', '县', '区', '镇', '街道'))
          .map(([name, rank]) => name + rank),
        { minLength: 2, maxLength: 12 },
      ),
      rows: fc.uniqueArray(
        fc.record({
          name: word(THINGS, 4, 9),
          unit: fc.constantFrom('件', '家', '个', '万元', '%', '人'),
          starred: fc.boolean(),
          isPair: fc.constantFrom(false, false, pairs),
          targets: fc.array(fc.tuple(target, fc.nat(9_999)), { minLength: 13, maxLength: 13 }),
        }),
        { minLength: 2, maxLength: 10, selector: ({ name }) => name },
      ),
    })
    .map(({ units, rows }) => {
      // 2000/8 may be a month that was turned round: it is asked about, wherever it stands, also as the total of twelve.
      const cells = (targets: (typeof rows)[number]['targets'], half: 0 | 1, isPair: boolean) =>
        targets.map(([first, second]) =>
          half === 1
            ? first === '/'
              ? '/'
              : second
            : isPair && first !== '/'
              ? Math.floor(first) % 150
              : first,
        );
      const measures = (row: (typeof rows)[number], at: number) =>
        (row.isPair ? ([0, 1] as const) : ([0] as const)).map((half) => {
          const own = cells(row.targets, half, row.isPair);
          return {
            key: `k${at}-${half}`,
            name: half === 0 ? row.name : `${row.name}金额`,
            unit: half === 0 ? unitOf(row) : '万元',
            quantity: { least: 0, most: null, decimals: 2 },
            nature: 'flow',
            polarity: 'positive',
            aggregation: 'sum',
            targets: Object.fromEntries(units.map((_, unit) => [`u${unit}`, own[unit]])),
            // Most totals are the sum; those that are not are far from any.
            total: at % 3 === 2 ? 9_999_999 : sum(own.slice(0, units.length)),
            totalRule: 'entered',
          };
        });
      const parsed = parsePlan({
        ...{ format: PLAN_FORMAT, id: 'p', version: 1, year: 2017 },
        whole: { name: '南通市', label: '合计', short: '全市' },
        wording: { unit: '县', corner: '', subject: '', table: '', body: '', office: '' },
        ...{ issuers: [], documentNumber: '', issuedOn: null, title: '目标', footnote: '' },
        districts: units.map((name, at) => ({
          ...{ id: `u${at}`, name, aliases: [], validFrom: '2017-01-01', validTo: null },
        })),
        indicators: rows.map((row, at) => ({
          number: at + 1,
          starred: row.starred,
          name: row.isPair
            ? `${row.name}（${unitOf(row)}）/${row.name}金额（万元）`
            : `${row.name}（${row.unit}）`,
          measures: measures(row, at),
        })),
        ...{ successions: [], relations: [], bodyTargets: [], weights: {} },
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.plan;
    });
}
