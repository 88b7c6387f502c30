import type { Book, BookSheet } from '../book';
import { overlap, parseArea, type CellArea } from '../area';
import { Faults, type Fault } from '../fault';
import { formulaFaults } from '../formula/formulaFaults';
import { childOf, childrenOf, type Element } from '../xml';

const LONGEST_TEXT = 32_767;
const LINE_FEEDS = 253;
const HIGHEST = 409.5;
const WIDEST = 255;

/** Columns, rows, cells and what is merged of one sheet. */
export function cellFaults(book: Book, { path = '', root }: BookSheet): Fault[] {
  const faults = new Faults(path);
  columnFaults(root, faults);
  const formats = childrenOf(childOf(book.styles.root, 'cellXfs'), 'xf').length;
  let row = 0;
  for (const line of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const number = Number(line.attributes['r']);
    faults.unless(number > row, `row ${number} after ${row}`);
    row = number;
    const height = Number(line.attributes['ht'] ?? 15);
    faults.unless(height >= 0 && height <= HIGHEST, `height ${height}`, `row ${row}`);
    let column = 0;
    for (const cell of childrenOf(line, 'c')) {
      const place = parseArea(cell.attributes['r'] ?? '');
      faults.unless(
        place?.firstRow === row && place.firstColumn > column,
        'out of order',
        cell.attributes['r'],
      );
      column = place?.firstColumn ?? column;
      faults.unless(
        Number(cell.attributes['s'] ?? 0) < formats,
        `format ${cell.attributes['s']}`,
        cell.attributes['r'],
      );
      contentFaults(book, cell, faults);
    }
  }
  mergeFaults(root, faults);
  return faults.found;
}

function columnFaults(root: Element | undefined, faults: Faults): void {
  let last = 0;
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
    faults.unless(min > last && max >= min, `columns ${min} to ${max} after ${last}`);
    last = max;
    const width = Number(attributes['width'] ?? 9);
    faults.unless(width >= 0 && width <= WIDEST, `width ${width}`);
  }
}

function contentFaults(book: Book, cell: Element, faults: Faults): void {
  const { r: place, t: type = 'n' } = cell.attributes;
  const [formula, value] = [childOf(cell, 'f'), childOf(cell, 'v')];
  if (formula !== undefined && formula.text !== '') {
    for (const what of formulaFaults(formula.text, book.context)) faults.add(what, place);
  }
  if (value === undefined) return;
  const text = type === 's' ? book.strings[Number(value.text)] : value.text;
  if (type === 'n') {
    faults.unless(
      value.text !== '' && Number.isFinite(Number(value.text)),
      `number ${value.text}`,
      place,
    );
  }
  faults.unless(text !== undefined, `no string ${value.text}`, place);
  if (type !== 's' && type !== 'str') return;
  const plain = unescaped(text ?? '');
  faults.unless(plain.length <= LONGEST_TEXT, `${plain.length} characters`, place);
  faults.unless(plain.split('\n').length <= LINE_FEEDS + 1, 'too many line feeds', place);
}

/** As Excel reads it: `_x0041_` is A. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function mergeFaults(root: Element | undefined, faults: Faults): void {
  const holder = childOf(root, 'mergeCells');
  const merges = childrenOf(holder, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  if (holder === undefined) return;
  const count = holder.attributes['count'];
  faults.unless(
    merges.length > 0 && (count === undefined || Number(count) === merges.length),
    'count of merges',
  );
  const areas: CellArea[] = [];
  for (const ref of merges) {
    const area = parseArea(ref);
    faults.unless(area !== null && ref.includes(':'), 'no cells to merge', ref);
    if (area === null) continue;
    faults.unless(!areas.some((other) => overlap(area, other)), 'merged over another', ref);
    areas.push(area);
  }
  arraysIn(root, areas, faults);
}

/** Excel refuses an array formula in merged cells. */
function arraysIn(root: Element | undefined, merged: readonly CellArea[], faults: Faults): void {
  for (const line of childrenOf(childOf(root, 'sheetData'), 'row')) {
    for (const cell of childrenOf(line, 'c')) {
      if (childOf(cell, 'f')?.attributes['t'] !== 'array') continue;
      const place = parseArea(cell.attributes['r'] ?? '');
      const isMerged = place !== null && merged.some((area) => overlap(area, place));
      faults.unless(!isMerged, 'an array formula in merged cells', cell.attributes['r']);
    }
  }
}
