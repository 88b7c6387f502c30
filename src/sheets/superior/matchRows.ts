import { nearestTo } from '../../plan/districtName';
import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { plain } from '../submission/header';
import type { SuperiorRow } from './superiorTemplate';

/** Which measure of one's own plan answers a row of another plan's template. */
export type RowMatch =
  | { readonly kind: 'sure'; readonly measure: Measure }
  /** The same measure by its key, counted in something else: nothing can be filled in. */
  | { readonly kind: 'unitDiffers'; readonly measure: Measure }
  /** Somebody has to say which; those of a like name come first, and so many they are. */
  | { readonly kind: 'asked'; readonly choices: readonly Measure[]; readonly likely: number }
  /** None is counted in the same unit. */
  | { readonly kind: 'none' };

/** By key; else by name and unit, which is only a suggestion. One measure answers one row. */
export function matchRows(
  rows: readonly SuperiorRow[],
  plan: Plan,
): ReadonlyMap<SuperiorRow, RowMatch> {
  const measures = measuresOf(plan);
  const byKey = new Map(
    rows.flatMap((row) => {
      const found = measures.find((measure) => isSameKey(row, measure));
      return found === undefined ? [] : [[row, found] as const];
    }),
  );
  const taken = new Set(byKey.values());
  const free = measures.filter((measure) => !taken.has(measure));
  return new Map(
    rows.map((row) => {
      const known = byKey.get(row);
      return [row, known === undefined ? asked(row, free) : settled(row, known)];
    }),
  );
}

/** Plans of the former format know their measures by the row alone, which is another one in another plan. */
function isSameKey({ key, name }: SuperiorRow, measure: Measure): boolean {
  if (key === null || measure.key !== key) return false;
  return !/^\d+[a-z]?$/.test(key) || plain(name) === plain(measure.name);
}

function settled(row: SuperiorRow, measure: Measure): RowMatch {
  return { kind: isSameUnit(row, measure) ? 'sure' : 'unitDiffers', measure };
}

function asked(row: SuperiorRow, free: readonly Measure[]): RowMatch {
  const possible = free.filter((measure) => isSameUnit(row, measure));
  if (possible.length === 0) return { kind: 'none' };
  const like = nearestTo(plain(row.name), possible, ({ name }) => plain(name));
  const others = possible.filter((measure) => !like.includes(measure));
  return { kind: 'asked', choices: [...like, ...others], likely: like.length };
}

const isSameUnit = ({ unit }: SuperiorRow, measure: Measure): boolean =>
  plain(unit) === plain(measure.unit);
