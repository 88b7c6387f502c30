import type { CellKey } from '../../plan/cellKey';
import { writeMarks } from '../../workbook/check/writeMarks';
import type { Session } from '../../workbook/run';
import { findingsOf, type Checked } from './findings';
import { marksToWrite, wantedMarks } from './marks';
import type { CheckedPeriod } from './types';

export interface Marking {
  /** See `wantedMarks`. */
  readonly changed?: ReadonlySet<CellKey>;
  /** Somebody else changed the cells: their own pane marks them. */
  readonly withoutMarks?: boolean;
  /** Told what was found before the marks are written: nobody has to wait for those. */
  readonly onFound?: (found: CheckedPeriod) => void;
}

/** Finds what there is to find and marks it. One request where a mark changes, else none. */
export async function finish(
  session: Session,
  checked: Checked,
  { changed, withoutMarks = false, onFound }: Marking = {},
): Promise<CheckedPeriod> {
  const found = { ...checked, ...findingsOf(checked) };
  const { markPlace: place, entries } = found;
  if (place === null) return { ...found, marks: 'absent' };
  const words = wantedMarks(found, changed ?? null);
  const write = withoutMarks ? null : marksToWrite(place, entries, words);
  if (write === null) return { ...found, marks: 'shown' };
  onFound?.({ ...found, marks: 'shown' });
  if (!(await writeMarks(session, write))) return { ...found, marks: 'locked' };
  const next = new Map([...place.words.keys()].map((key) => [key, words.get(key) ?? ''] as const));
  return { ...found, markPlace: { ...place, words: next }, marks: 'shown' };
}
