import { normalise } from '../../figures/normalise';
import { parseNumber } from '../../figures/plainNumber';
import { figureIn, type FigureReading } from '../../figures/reading';
import type { CellValue } from '../../figures/types';
import { measureById } from '../../plan/measures';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import { entryFrom, type Entry } from '../../progress/entry';
import { overtypedIn } from '../../progress/overtyped';
import type { Book } from './book';
import { cellAt } from './entryCells';
import type { EntriesPlace } from './findEntries';

/** Cells with a formula that show another figure than the one that the file's own figures give. */
export function overtypedCells(
  plan: Plan,
  district: DistrictId,
  { isStale }: Pick<Book, 'isStale'>,
  place: EntriesPlace,
  entries: Readonly<Record<MeasureId, FigureReading>>,
): Record<MeasureId, CellValue> {
  const entryOf = (id: MeasureId): Entry | undefined => {
    const [measure, reading] = [measureById(plan, id), entries[id]];
    return measure && reading ? entryFrom(measure, figureIn(reading)) : undefined;
  };
  const contentOf = (id: MeasureId): CellValue | undefined => {
    const cell = cellAt(place, id, 'current');
    // A formula that nobody worked out yet shows nothing, or what it gave before.
    if (cell === undefined || (cell.formula !== null && isStale)) return undefined;
    return shown(cell.value);
  };
  return overtypedIn(plan, district, { entryOf, contentOf, lastYear: undefined });
}

/** Emptied, it is worked out all the same; a number is one as text, too. */
function shown(value: CellValue): CellValue | undefined {
  if (typeof value !== 'string') return value ?? undefined;
  const text = normalise(value).trim();
  return text === '' ? undefined : (parseNumber(text) ?? value);
}
