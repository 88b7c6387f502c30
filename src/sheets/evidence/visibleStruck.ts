import { expression, formulaCell, isBlank, quoted } from '../formulas/text';
import { cellRef } from '../layout/address';
import type { Area, LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import { LISTED, type EvidencePlaces, type LinePart } from './places';
import { evidenceWords, struckHeads } from './words';

/** What each of the list's columns shows, after the ledger's title. */
const SHOWN = ['title', 'unit', 'label', 'months', 'reason'] as const satisfies readonly LinePart[];
/** Where the columns after the first one end, as parts of what they share. */
const ENDS = [0.2, 0.5, 0.74, 1] as const;

/** First column and columns of each, in the printed width. */
export function struckColumns({ figures }: EvidencePlaces): readonly (readonly [number, number])[] {
  const shared = figures + 1;
  const ends = ENDS.map((end) => 2 + Math.round(shared * end));
  const starts = [2, ...ends.slice(0, -1)];
  return [[0, 2], ...starts.map((start, at) => [start, (ends[at] ?? start) - start] as const)];
}

/** The list of struck rows; its first line says where there is none. */
export function fillStruck(places: EvidencePlaces, cells: LayoutCell[][]): void {
  const columns = struckColumns(places);
  struckHeads.forEach((head, at) => put(cells, places.list, columns[at]?.[0] ?? 0, head));
  const total = `SUM(${places.ledgerColumn('struckRows')})`;
  for (let index = 0; index < LISTED; index += 1) {
    SHOWN.forEach((part, at) => {
      const from = cellRef(1 + index, places.lineColumn(part));
      const none =
        index === 0 && at === 0 ? `IF(${total}=0,${quoted(evidenceWords.nothingStruck)},"")` : '""';
      const shown = formulaCell(expression(`IF(${isBlank(from)},${none},${from})`));
      put(cells, places.list + 1 + index, columns[at]?.[0] ?? 0, shown);
    });
  }
  const listed = `COUNT(${places.lineRange('slot')})`;
  put(
    cells,
    places.list + 1 + LISTED,
    0,
    formulaCell(
      expression(`IF(${total}>${listed},"另有"&(${total}-${listed})&"行，见各台账。","")`),
    ),
  );
}

/** Every cell of the list that is made of several. */
export const struckMerges = (places: EvidencePlaces): Area[] => [
  ...Array.from({ length: LISTED + 1 }, (_, index) =>
    struckColumns(places)
      .filter(([, wide]) => wide > 1)
      .map(([column, wide]) => area(places.list + index, column, 1, wide)),
  ).flat(),
  area(places.list + 1 + LISTED, 0, 1, places.width),
];
