import { measureById, measuresOf } from '../measures';
import { printedTarget } from '../target';
import type { Aggregation, Indicator, Measure, Plan, Target } from '../types';
import type { Changed, PlanChange } from './change';
import { isReordered } from './isReordered';

/** @param units whose targets are compared; without it all of them */
export function measureChanges(
  former: Plan,
  next: Plan,
  units: Plan['districts'] = next.districts,
): PlanChange[] {
  const before = new Map(measuresOf(former).map((measure) => [measure.key, measure]));
  const after = new Map(measuresOf(next).map((measure) => [measure.key, measure]));
  const isThere = (what: Changed, measure: Measure): PlanChange => ({
    ...{ what, measure, unit: null, before: '', after: '' },
  });
  return [
    ...[...before.values()]
      .filter(({ key }) => !after.has(key))
      .map((measure) => isThere('measureRemoved', measure)),
    ...[...after.values()].flatMap((measure) => {
      const was = before.get(measure.key);
      return was === undefined
        ? [isThere('measureAdded', measure), ...newTargets(units, measure)]
        : [
            ...ofMeasure(former, was, next, measure),
            ...targetsOf(was, units, measure),
            ...ofTarget('total', measure, null, was.total, measure.total),
          ];
    }),
    ...(isReordered([...before.keys()], [...after.keys()])
      ? [{ what: 'measureOrder', measure: null, unit: null, before: '', after: '' } as const]
      : []),
  ];
}

function ofMeasure(former: Plan, was: Measure, next: Plan, is: Measure): PlanChange[] {
  const [wasIn, isIn] = [indicatorOf(former, was), indicatorOf(next, is)];
  const star = ({ starred }: Pick<Indicator, 'starred'>): string => (starred ? '*' : '');
  const parts: readonly (readonly [Changed, before: string, after: string])[] = [
    ['row', was.id, is.id],
    // An indicator's label and star are told once, with its first measure.
    ...(isIn.measures[0].key === is.key
      ? ([
          ['label', wasIn.name, isIn.name],
          ['star', star(wasIn), star(isIn)],
        ] as const)
      : []),
    ['measureName', was.name, is.name],
    ['measureUnit', was.unit, is.unit],
    ['nature', was.nature, is.nature],
    ['polarity', was.polarity, is.polarity],
    ['aggregation', aggregated(former, was.aggregation), aggregated(next, is.aggregation)],
    ['source', sourced(former, was), sourced(next, is)],
    ['totalRule', was.totalRule, is.totalRule],
    ['decimals', String(was.quantity.decimals), String(is.quantity.decimals)],
    ['least', bound(was.quantity.least), bound(is.quantity.least)],
    ['most', bound(was.quantity.most), bound(is.quantity.most)],
  ];
  return parts
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({ what, measure: is, unit: null, before, after }));
}

function targetsOf(was: Measure, units: Plan['districts'], is: Measure): PlanChange[] {
  return units.flatMap((unit) => {
    const before = was.targets[unit.id];
    return before === undefined
      ? newTarget(unit, is)
      : ofTarget('target', is, unit.name, before, is.targets[unit.id] ?? null);
  });
}

/** Of a measure that is new, its total included. */
const newTargets = (units: Plan['districts'], is: Measure): PlanChange[] => [
  ...units.flatMap((unit) => newTarget(unit, is)),
  ...ofTarget('total', is, null, null, is.total),
];

/** Of a unit or a measure that is new; where nothing is to be reached there is nothing to tell. */
function newTarget({ id, name }: Plan['districts'][number], is: Measure): PlanChange[] {
  const target = is.targets[id] ?? null;
  return target?.kind === 'number' ? ofTarget('target', is, name, null, target) : [];
}

function ofTarget(
  what: Changed,
  measure: Measure,
  unit: string | null,
  was: Target | null,
  is: Target | null,
): PlanChange[] {
  const text = (target: Target | null): string =>
    target === null ? '' : String(printedTarget(target));
  const [before, after] = [text(was), text(is)];
  return before === after ? [] : [{ what, measure, unit, before, after }];
}

function indicatorOf({ indicators }: Plan, { indicator }: Measure): Indicator {
  const found = indicators.find(({ number }) => number === indicator);
  if (found === undefined) throw new RangeError(`no indicator ${indicator}`);
  return found;
}

const bound = (value: number | null): string => (value === null ? '' : String(value));

/** Rows may have other numbers by now: what weighs is told by its key, so that only another measure is a change. */
function aggregated(plan: Plan, aggregation: Aggregation): string {
  switch (aggregation.kind) {
    case 'weightedByMeasure':
      return `weightedByMeasure ${measureById(plan, aggregation.measure)?.name ?? ''}`;
    case 'none':
      return `none ${aggregation.reason}`;
    default:
      return aggregation.kind;
  }
}

function sourced(plan: Plan, { source }: Measure): string {
  if (source.kind === 'entered') return '';
  const nameOf = (id: string): string => measureById(plan, id)?.name ?? id;
  const of = nameOf(source.of);
  return source.kind === 'growth' ? `${of}（同比）` : `${nameOf(source.part)} ÷ ${of}`;
}
