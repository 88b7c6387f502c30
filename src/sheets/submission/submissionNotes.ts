import type { SentLedger } from '../../ledgers/types';
import { enteredMeasures } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import type { Book } from './book';
import { returnSlipName } from '../returnSlip/labels';
import { textAt } from './entryCells';
import type { EntriesPlace } from './findEntries';
import { isHiddenColumn, otherColumns, type OtherColumns } from './otherColumns';

/** Worth saying beside an accepted file. */
export type SubmissionNote =
  | { readonly code: 'extraSheets'; readonly sheets: readonly string[] }
  | { readonly code: 'hiddenRows'; readonly measures: readonly MeasureId[] }
  /** Nobody sees the figures: their column is hidden. */
  | { readonly code: 'hiddenColumn' }
  /** Nobody sees the figures: their sheet is hidden. */
  | { readonly code: 'hiddenSheet'; readonly sheet: string }
  /** Another column may be meant; without measures, it has the same figures. */
  | ({ readonly code: 'otherColumns' } & OtherColumns)
  /** Figures may hide in notes that stand beside blank cells. */
  | { readonly code: 'notesBesideBlanks'; readonly measures: readonly MeasureId[] }
  /** Rows were recognised by the indicators' names: somebody must confirm. */
  | { readonly code: 'matchedByTitles' }
  /** The file lost its marks; what stands over the table says which district and period it is of. */
  | { readonly code: 'knownByTitles' };

/** What a reader of the file should know, though its figures can be taken. */
export function notesOf(
  book: Book,
  plan: Plan,
  place: EntriesPlace,
  isMarked: boolean,
  ledgers: readonly Pick<SentLedger, 'sheet'>[] = [],
): SubmissionNote[] {
  const { sheet, rows, columns } = place;
  const typed = enteredMeasures(plan).map(({ id }) => id);
  const extra = book.sheets.filter(
    (one) =>
      one !== sheet &&
      one.visibility === 'visible' &&
      one.name !== returnSlipName &&
      !ledgers.some((ledger) => ledger.sheet === one.name),
  );
  const hidden = typed.filter((id) => sheet.hiddenRows.has(rows.get(id) ?? -1));
  const beside = typed.filter(
    (id) =>
      textAt(place, id, 'current') === '' &&
      sheet.notes.has(`${rows.get(id)},${columns.get('current')}`),
  );
  const notes: SubmissionNote[] = [];
  if (extra.length > 0) notes.push({ code: 'extraSheets', sheets: extra.map(({ name }) => name) });
  if (hidden.length > 0) notes.push({ code: 'hiddenRows', measures: hidden });
  if (isHiddenColumn(sheet, columns.get('current') ?? -1)) notes.push({ code: 'hiddenColumn' });
  if (sheet.visibility !== 'visible') notes.push({ code: 'hiddenSheet', sheet: sheet.name });
  const others = otherColumns(place, typed);
  if (others !== null) notes.push({ code: 'otherColumns', ...others });
  if (beside.length > 0) notes.push({ code: 'notesBesideBlanks', measures: beside });
  if (!isMarked) notes.push({ code: 'knownByTitles' });
  if (place.byTitles) notes.push({ code: 'matchedByTitles' });
  return notes;
}
