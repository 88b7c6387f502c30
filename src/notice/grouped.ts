import type { Doubt } from './doubt';

/** Kinds of doubts that come a row or a unit at a time and have the same answer; others ask each for one of its own. */
export const GROUPED = [
  'missingUnit',
  'missingMeasure',
  'newUnit',
  'dropped',
  'blanks',
  'noUnit',
  'unitOpen',
  'usualKind',
  'polarity',
  'totalDiffers',
  'weightedBy',
  'notANumber',
  'date',
  'pairHalf',
  'mergedFigure',
  'cellCount',
  'nearLink',
] as const satisfies readonly Doubt['kind'][];

type Grouped = Doubt & { readonly kind: (typeof GROUPED)[number] };

/** So many of a kind are read one by one. */
const FEW = 5;

export const isGroupedKind = (kind: Doubt['kind'] | null): kind is (typeof GROUPED)[number] =>
  (GROUPED as readonly (Doubt['kind'] | null)[]).includes(kind);

export const isGrouped = (doubt: Doubt): doubt is Grouped => isGroupedKind(doubt.kind);

/** Doubts one by one, but those of a kind together where there are many; each group where its first one stood. */
export function grouped<T>(
  all: readonly T[],
  kindOf: (one: T) => Doubt['kind'] | null,
): readonly (readonly T[])[] {
  const groups = new Map<Doubt['kind'] | null, T[]>();
  for (const one of all) {
    const kind = kindOf(one);
    if (!isGroupedKind(kind)) continue;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [one]);
    else group.push(one);
  }
  const many = new Map([...groups].filter(([, group]) => group.length > FEW));
  return all.flatMap((one) => {
    const kind = kindOf(one);
    const group = many.get(kind);
    if (group === undefined) return [[one]];
    // Emptied once it is told.
    return group.length > 0 ? [group.splice(0)] : [];
  });
}
