import type { District, Plan } from '../types';
import type { Changed, PlanChange } from './change';
import { isReordered } from './isReordered';

export function unitChanges(former: Plan, next: Plan): PlanChange[] {
  const before = new Map(former.districts.map((unit) => [unit.id, unit]));
  const after = new Map(next.districts.map((unit) => [unit.id, unit]));
  const change = (what: Changed, unit: string, from = '', to = ''): PlanChange => ({
    ...{ what, measure: null, unit, before: from, after: to },
  });
  return [
    ...next.districts
      .filter(({ id }) => !before.has(id))
      .map(({ name }) => change('unitAdded', name)),
    ...former.districts
      .filter(({ id }) => !after.has(id))
      .map(({ name }) => change('unitRemoved', name)),
    ...next.districts.flatMap((unit) => {
      const was = before.get(unit.id);
      return was === undefined ? [] : within(was, unit).map(([...parts]) => change(...parts));
    }),
    ...(isReordered([...before.keys()], [...after.keys()])
      ? [{ what: 'unitOrder', measure: null, unit: null, before: '', after: '' } as const]
      : []),
  ];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  new Set([...a, ...b]).size === new Set(a).size && a.length === b.length;

type Difference = [what: Changed, unit: string, before: string, after: string];

function within(was: District, is: District): Difference[] {
  const found: Difference[] = [];
  const add = (what: Changed, before: string, after: string): void => {
    if (before !== after) found.push([what, is.name, before, after]);
  };
  add('unitName', was.name, is.name);
  add('unitEnd', was.validTo ?? '', is.validTo ?? '');
  // A unit that is renamed is known by its former name too: that is no change of its own.
  const kept = was.aliases.filter((alias) => alias !== is.name);
  const follows = was.name === is.name ? kept : [...kept, was.name];
  if (!isSame(follows, is.aliases)) {
    add('unitAliases', was.aliases.join('、'), is.aliases.join('、'));
  }
  return found;
}
