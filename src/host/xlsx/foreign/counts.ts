import type { ForeignCounts, ForeignKind, ForeignPart, ForeignRelation } from '../../foreign';
import { lastWord } from './gather';
import { COUNTED } from './kinds';

export function counted(kinds: readonly ForeignKind[]): ForeignCounts {
  const counts: Partial<Record<ForeignKind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What a person would call it, of all that the relations lead to; a part counts once. */
export function holdings(
  relations: readonly ForeignRelation[],
  parts: Readonly<Record<string, ForeignPart>>,
): ForeignKind[] {
  const seen = new Set<string>();
  const walk = (list: readonly ForeignRelation[]): ForeignKind[] =>
    list.flatMap(({ type, target }) => {
      if (seen.has(target)) return [];
      seen.add(target);
      const kind = COUNTED[lastWord(type)];
      // What a chart or a control is made of is told of with it.
      if (kind !== undefined) return [kind];
      return walk(parts[target]?.relations ?? []);
    });
  return walk(relations);
}
