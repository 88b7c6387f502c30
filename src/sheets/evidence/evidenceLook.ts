import type { CellStyle, ColorRule, Paint } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, HEI, note, SONG, title } from '../layout/look';
import { cellRef } from '../layout/address';
import { HEADER, LEADING, LISTED, type EvidencePlaces } from './places';
import { evidenceWords as words } from './words';

const SIZE = 9;
export const TITLE_SIZE = 18;
export const SIGNATURE_SIZE = 11;
const left = { horizontal: 'left', wrap: true } as const;

export function evidencePaints(places: EvidencePlaces): Paint[] {
  const { width, fed, units, counts, total, matrix, list, unjudged, note: noteRow } = places;
  const heading: CellStyle = {
    font: { name: HEI, size: 13 },
    horizontal: 'center',
    vertical: 'center',
  };
  const paint = (
    [row, column, rows, columns]: readonly [number, number, number, number],
    style: CellStyle,
  ): Paint => ({ area: area(row, column, rows, columns), style });
  const table = (row: number, rows: number, columns: number): Paint[] => [
    paint([row, 0, rows, columns], { ...body, font: { name: SONG, size: SIZE }, wrap: true }),
    paint([row, 0, 1, columns], {
      ...headerRow,
      font: { ...headerRow.font, size: 10 },
      fill: colors.header,
    }),
  ];
  return [
    paint([0, 0, 1, width], { ...title, font: { ...title.font, size: TITLE_SIZE } }),
    paint([1, 0, 1, width], note),
    ...table(HEADER, fed.length + 2, width),
    paint([HEADER + 1, 1, fed.length, counts - 1], left),
    paint([total, 0, 1, width], { font: { name: HEI, size: SIZE }, fill: colors.locked }),
    paint([matrix - 1, 0, 1, width], heading),
    ...table(matrix, 2 * fed.length + 1, LEADING + units.length),
    paint([matrix + 1, 1, 2 * fed.length, 1], left),
    ...fed.map(({ measure }, index) =>
      paint([places.matrixRow(index), LEADING, 1, units.length], {
        numberFormat: entryFormat(measure.quantity.decimals),
      }),
    ),
    paint([list - 1, 0, 1, width], heading),
    ...table(list, LISTED + 1, width),
    paint([list + 1, 0, LISTED, width], left),
    paint([list + 1 + LISTED, 0, 1, width], { ...note, horizontal: 'right', font: { size: SIZE } }),
    paint([unjudged, 0, 2, width], { ...note, font: { size: SIZE } }),
    paint([noteRow + 1, 0, 1, width], { ...note, font: { name: SONG, size: SIGNATURE_SIZE } }),
  ];
}

/** By fill and by type face, so that a print without colours still tells them apart; the words do so anyway. */
const LOOKS = {
  [words.agrees]: { fill: colors.goodFill, color: colors.goodText },
  [words.differs]: { fill: colors.wrongFill, color: colors.wrongText, bold: true },
  [words.broken]: { fill: colors.wrongFill, color: colors.wrongText, bold: true },
  [words.none]: { fill: colors.lateFill, color: colors.lateText, italic: true },
  [words.cleared]: { fill: colors.locked, color: colors.quietText },
} as const;

export function evidenceColors(places: EvidencePlaces): ColorRule[] {
  const { matrix, fed, units, counts, unjudged } = places;
  const where = area(matrix + 1, LEADING, 2 * fed.length, units.length);
  const first = cellRef(matrix + 1, LEADING);
  return [
    ...Object.entries(LOOKS).map(([word, look]) => ({
      area: where,
      formula: `=${first}="${word}"`,
      ...look,
    })),
    ...[words.differs, words.none].map((word, at) => ({
      area: area(HEADER + 1, counts + 2 + at, fed.length + 1, 1),
      formula: `=N(${cellRef(HEADER + 1, counts + 2 + at)})>0`,
      ...LOOKS[word],
    })),
    {
      area: area(unjudged, 0, 1, 1),
      formula: `=LEN(${cellRef(unjudged, 0)})>0`,
      ...{ color: colors.wrongText, bold: true },
    },
  ];
}
