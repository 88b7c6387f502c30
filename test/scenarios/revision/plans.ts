import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import type { Plan } from '../../../src/plan/types';

interface PlanFile {
  districts: { id: string; name: string; aliases: string[]; validFrom: string; validTo: null }[];
  indicators: IndicatorFile[];
  relations: { left: string; right: string }[];
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
