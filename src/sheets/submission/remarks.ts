import { isDoubtful } from '../../figures/doubtfulRemark';
import { figureIn, type FigureReading } from '../../figures/reading';
import { measuresOf } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import type { Explanation } from '../../rules/submission';
import { textAt } from './entryCells';
import type { EntriesPlace } from './findEntries';

/**
 * What a unit wrote of its figures in 说明. A note at an entry is told only where it says that the figure is another: it may
 * be anybody's, and explains nothing.
 */
export function remarksIn(
  plan: Plan,
  place: EntriesPlace,
  entries: Readonly<Record<MeasureId, FigureReading>>,
): Explanation[] {
  const { sheet, rows, columns } = place;
  return measuresOf(plan).flatMap(({ id, unit }): Explanation[] => {
    const written = sheet.notes.get(`${rows.get(id)},${columns.get('current')}`);
    const note = written === undefined ? '' : noteText(written);
    const figure = entries[id] === undefined ? null : figureIn(entries[id]);
    const told =
      figure?.kind === 'number' && note !== '' && isDoubtful(note, figure.value, unit) ? note : '';
    return [textAt(place, id, 'remark'), told]
      .filter((text) => text !== '')
      .map((text) => ({ measure: id, text }));
  });
}

/** Without its author's name in a first line, or what Excel puts before a comment that others cannot show. */
function noteText(note: string): string {
  return note
    .replace(/^\[[^\]]*\][\s\S]*?(?:Comment|注释|批注)[:：]/iu, '')
    .replace(/^[^\n:：]{1,30}[:：]\s*\n/u, '')
    .trim();
}
