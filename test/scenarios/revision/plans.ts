import { measuresOf } from '../../../src/plan/measures';
import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import type { Plan } from '../../../src/plan/types';
import { plan2017, withDistricts } from '../../sheets/plans';

interface PlanFile {
  districts: { id: string; name: string; aliases: string[]; validFrom: string; validTo: null }[];
  indicators: IndicatorFile[];
  relations: { left: string; right: string }[];
  ledgers: { feeds: { measure: string }[] }[];
  weights: Record<string, number>;
  title: string;
}

interface IndicatorFile {
  number: number;
  starred: boolean;
  name: string;
  measures: {
    key: string;
    name: string;
    unit: string;
    quantity: object;
    nature: string;
    polarity: string;
    aggregation: unknown;
    targets: Record<string, number | '/'>;
    total: number | '/' | null;
    totalRule: string;
  }[];
}

/** A plan with something changed in its file, as somebody would who corrects it. */
export function changed(plan: Plan, change: (file: PlanFile) => void): Plan {
  const file = JSON.parse(serialisePlan(plan)) as PlanFile;
  change(file);
  const parsed = parsePlan(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

export const measureOf = (file: PlanFile, key: string): IndicatorFile['measures'][number] => {
  const found = file.indicators
    .flatMap(({ measures }) => measures)
    .find((each) => each.key === key);
  if (found === undefined) throw new Error(`no measure ${key}`);
  return found;
};

/** A count that is added at the end, the same target for every unit. */
export function addIndicator(file: PlanFile, number: number, name: string, target: number): void {
  const { measures } = file.indicators[0]!;
  const [first] = measures;
  file.indicators.push({
    ...{ number, starred: false, name: `${name}（件）` },
    measures: [
      {
        ...first!,
        key: `added-${number}`,
        name,
        targets: Object.fromEntries(file.districts.map(({ id }) => [id, target])),
        total: target * file.districts.length,
      },
    ],
  });
}

/** The key of a row of 2017. */
export const keyOf = (id: string): string =>
  measuresOf(plan2017).find((each) => each.id === id)!.key;

/** A new indicator in the fourth row, the last one gone, two units changed places, one target taken away. */
export const reshaped = changed(plan2017, (file) => {
  addIndicator(file, 26, '商标注册量', 30);
  const [added] = file.indicators.splice(25, 1);
  const gone = file.indicators.pop()!;
  file.indicators.splice(3, 0, added!);
  file.indicators.forEach((indicator, index) => (indicator.number = index + 1));
  const keys = new Set(gone.measures.map(({ key }) => key));
  file.relations = file.relations.filter(({ left, right }) => !keys.has(left) && !keys.has(right));
  for (const ledger of file.ledgers) {
    ledger.feeds = ledger.feeds.filter(({ measure }) => !keys.has(measure));
  }
  const [first, second] = file.districts;
  file.districts.splice(0, 2, second!, first!);
  const measure = measureOf(file, keyOf('11'));
  const was = Number(measure.targets['haimen']);
  measure.targets['haimen'] = '/';
  measure.total = Number(measure.total) - was;
});

/** The same, with 如皋 gone, 海安 called something else entirely, and a unit that is new. */
export const regrouped: Plan = withDistricts(
  {
    ...reshaped,
    districts: reshaped.districts
      .filter(({ id }) => id !== 'rugao')
      .map((unit) => (unit.id === 'haian' ? { ...unit, name: '滨海新区', aliases: [] } : unit)),
  },
  9,
);
