import { feeding } from '../../../src/plan/ledgers';
import type { District, Measure, Plan, Target } from '../../../src/plan/types';
import { none, withTargets } from '../plans';

/** What became of a table in the next year. */
export interface NextYear {
  /** Units that became part of others: from → to. */
  readonly joined?: Readonly<Record<string, string>>;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly fresh?: readonly District[];
  /** Measures that are counted in another unit now, by id. */
  readonly recounted?: Readonly<Record<string, string>>;
  /** Measures under another key, by id. */
  readonly replaced?: readonly string[];
  /** Units that are just not there any more. */
  readonly dropped?: readonly string[];
}

/** What a unit was called becomes an alias. */
function called(unit: District, name: string): District {
  const names = new Set([unit.name, ...unit.aliases]);
  names.delete(name);
  return { ...unit, name, aliases: [...names] };
}

/** The plan of the year after a plan; targets are those of the year before. */
export function yearAfter(plan: Plan, change: NextYear = {}): Plan {
  const { joined = {}, renamed = {}, fresh = [], recounted = {}, replaced = [] } = change;
  const gone = new Set([...Object.keys(joined), ...(change.dropped ?? [])]);
  const year = plan.year + 1;
  const districts = [
    ...plan.districts
      .filter(({ id }) => !gone.has(id))
      .map((unit) => called(unit, renamed[unit.id] ?? unit.name)),
    ...fresh,
  ];
  const measure = (own: Measure): Measure => ({
    ...own,
    unit: recounted[own.id] ?? own.unit,
    ...(replaced.includes(own.id) && { key: `${own.key}-new`, name: `新口径${own.name}` }),
    targets: Object.fromEntries(
      districts.map(({ id }): [string, Target] => [id, own.targets[id] ?? none]),
    ),
  });
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    measures: indicator.measures.map(measure) as unknown as typeof indicator.measures,
  }));
  const keys = new Set(indicators.flatMap(({ measures }) => measures.map(({ key }) => key)));
  const next = {
    ...plan,
    ...(plan.ledgers && { ledgers: feeding(plan.ledgers, keys) }),
    id: `${plan.id}-next`,
    year,
    title: plan.title.replaceAll(String(plan.year), String(year)),
    districts,
    successions: Object.entries(joined).map(([from, to]) => ({
      ...{ from: [from], to, date: `${plan.year}-07-28` },
    })),
    indicators,
  };
  // Totals follow.
  return withTargets(next, {});
}
