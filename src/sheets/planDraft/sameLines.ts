import type { Doubt } from '../../notice';
import { target } from './planJson';
import type { DraftLine, DraftReading } from './readPlanDraft';

type SameTargets = Doubt & { readonly kind: 'sameTargets' };

/** Lines that the plan had too from which the draft was begun. */
export const knownLines = ({ targets }: SameTargets, { lines }: DraftReading): DraftLine[] =>
  lines.filter(({ key }) => targets[key] !== undefined);

/** Those of them of which no target has been changed; units that are new have none to compare. */
export function sameLines(doubt: SameTargets, reading: DraftReading): DraftLine[] {
  return knownLines(doubt, reading).filter((line) =>
    reading.units.every(({ id }, at) => {
      const before = doubt.targets[line.key]?.[id];
      return before === undefined || target(line.targets[at] ?? null) === before;
    }),
  );
}
