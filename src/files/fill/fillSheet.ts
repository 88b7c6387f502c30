import { cellTags, type CellTag } from './cellTags';
import { edited, withoutAttribute, type Edit } from './xmlTags';

/** A figure and its cell, zero-based. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * A worksheet's XML with figures in some of its cells, which keep their styles. Results of formulas are taken out, so
 * that no program shows one that was worked out without them; those among the entries stay, as they are read by the
 * result that the file has.
 *
 * @returns null where one of the cells is not in the file, or holds a formula
 */
export function fillSheet(xml: string, filled: readonly FilledCell[]): string | null {
  const wanted = new Map(filled.map((cell) => [placeOf(cell), cell]));
  const entries = new Set(filled.map(({ column }) => column));
  const edits: Edit[] = [];
  for (const cell of cellTags(xml)) {
    const figure = wanted.get(placeOf(cell));
    if (figure !== undefined) {
      if (cell.hasFormula) return null;
      edits.push(withFigure(cell, figure.value));
      wanted.delete(placeOf(cell));
    } else if (cell.hasFormula && cell.value !== null && !entries.has(cell.column)) {
      edits.push(...withoutResult(cell, cell.value));
    }
  }
  return wanted.size === 0 ? edited(xml, edits) : null;
}

const placeOf = ({ row, column }: Pick<FilledCell, 'row' | 'column'>): string => `${row} ${column}`;

function withFigure({ tag, end }: CellTag, value: number): Edit {
  const { prefix, attributes, start } = tag;
  const own = withoutAttribute(attributes, 't').trimEnd();
  return {
    start,
    end,
    text: `<${prefix}c${own}><${prefix}v>${value}</${prefix}v></${prefix}c>`,
  };
}

function withoutResult({ tag }: CellTag, value: NonNullable<CellTag['value']>): Edit[] {
  const own = withoutAttribute(tag.attributes, 't');
  return [
    { start: tag.start, end: tag.end, text: `<${tag.prefix}c${own}>` },
    { ...value, text: '' },
  ];
}
