import type { ForeignColumn, ForeignSheet } from '../../foreign';
import { attribute, openings } from '../xml';
import type { Archive } from '../zip/archive';
import { followLine } from './follow';
import { childrenOf } from './scan';

const STYLES = 'xl/styles.xml';
/** The first number of a format that is not one of Excel's own. */
const FIRST_OWN = 164;
const LAST = 16_383;

/** Writes formats of whole columns into a sheet's part and the style sheet of a written workbook. */
export function writeColumns(
  archive: Archive,
  path: string,
  columns: readonly ForeignColumn[],
  shifts: ForeignSheet['shifts'],
): void {
  const styled = columns.map(({ first, last, format }) => ({
    first: followLine(first, 'column', shifts),
    last: Math.min(LAST, last >= LAST ? LAST : followLine(last + 1, 'column', shifts) - 1),
    style: addFormat(archive, format),
  }));
  const xml = archive.text(path);
  const written = openings(/<cols>[\s\S]*?<\/cols>/.exec(xml)?.[0] ?? '', 'col').map(
    ({ min, max, ...rest }) => ({ first: Number(min) - 1, last: Number(max) - 1, rest }),
  );
  const width = openings(xml, 'sheetFormatPr')[0]?.['defaultColWidth'] ?? '9';
  const edges = [...styled, ...written].flatMap(({ first, last }) => [first, last + 1]);
  const starts = [...new Set(edges)].sort((a, b) => a - b);
  const lines = starts.flatMap((first, index) => {
    const last = (starts[index + 1] ?? first) - 1;
    const covers = (one: { first: number; last: number }) =>
      one.first <= first && first <= one.last;
    const own = written.find(covers);
    const format = styled.find(covers);
    if (last < first || (own === undefined && format === undefined)) return [];
    const rest = Object.entries({ width, ...own?.rest }).map(([name, value]) =>
      attribute(name, value),
    );
    const style = attribute('style', format?.style);
    return [
      `<col${attribute('min', first + 1)}${attribute('max', last + 1)}${rest.join('')}${style}/>`,
    ];
  });
  const list = lines.length === 0 ? '' : `<cols>${lines.join('')}</cols>`;
  archive.set(
    path,
    xml.replace(/<cols>[\s\S]*?<\/cols>/, '').replace('<sheetData', () => `${list}<sheetData`),
  );
}

/** Adds a format to the style sheet and gives its number. */
function addFormat(archive: Archive, { xf, font, fill, border, numberFormat }: Format): number {
  let xml = archive.text(STYLES);
  const add = (list: string, piece: string): number => {
    const parent = childrenOf(xml).find(({ name }) => name === list);
    if (parent === undefined) return 0;
    const text = xml.slice(parent.start, parent.end);
    const count = Number(openings(text, list)[0]?.['count'] ?? 0);
    const longer = text
      .replace(/count="\d+"/, `count="${count + 1}"`)
      .replace(`</${list}>`, () => `${piece}</${list}>`);
    xml = xml.slice(0, parent.start) + longer + xml.slice(parent.end);
    return count;
  };
  const ids = {
    fontId: add('fonts', font),
    fillId: add('fills', fill),
    borderId: add('borders', border),
    ...(numberFormat === undefined ? {} : { numFmtId: addNumberFormat(numberFormat) }),
    xfId: 0,
  };
  const renumbered = Object.entries(ids).reduce(
    (piece, [name, id]) =>
      new RegExp(`\\s${name}="`).test(piece)
        ? piece.replace(new RegExp(`(\\s${name}=")\\d+`), `$1${id}`)
        : piece.replace(/^<[\w.:-]+/, (open) => `${open} ${name}="${id}"`),
    xf.replace(/<(?:\w+:)?extLst[\s\S]*?<\/(?:\w+:)?extLst>/, ''),
  );
  const number = add('cellXfs', renumbered);
  archive.set(STYLES, xml);
  return number;

  function addNumberFormat(code: string): number {
    const known = openings(xml, 'numFmt');
    const same = known.find(({ formatCode }) => formatCode === code);
    if (same !== undefined) return Number(same['numFmtId']);
    const id = Math.max(FIRST_OWN - 1, ...known.map(({ numFmtId }) => Number(numFmtId))) + 1;
    const piece = `<numFmt numFmtId="${id}"${attribute('formatCode', code)}/>`;
    if (/<numFmts\b/.test(xml)) add('numFmts', piece);
    else xml = xml.replace('<fonts', () => `<numFmts count="1">${piece}</numFmts><fonts`);
    return id;
  }
}

type Format = ForeignColumn['format'];
