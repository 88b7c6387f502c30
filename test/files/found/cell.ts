import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../../src/sheets/layout/address';
import { columnOf } from '../../../src/sheets/template/grid';
import { templateRowOf } from '../../../src/sheets/template/measureRow';
import { goodFigures } from '../submissions';
import { plan, templateBytes } from '../templates';

/** An entry cell as some program wrote it. */
export interface WrittenCell {
  readonly measure: string;
  readonly district?: string;
  /** What was typed as text; or else the cell's own XML. */
  readonly text?: string;
  readonly attrs?: string;
  readonly inner?: string;
  /** Code of its number format. */
  readonly fmt?: string;
  /** The second row of its pair is left empty. */
  readonly pairAlone?: boolean;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const FORMAT = 250;

/** A filled template of the district with that one cell in it. */
export async function fileWith(cell: WrittenCell): Promise<Uint8Array> {
  const district = cell.district ?? 'haian';
  const { [cell.pairAlone === true ? '14b' : '']: _left, ...figures } = goodFigures(district);
  return edited(await templateBytes(district, figures), {
    [STYLES]: (xml) => (cell.fmt === undefined ? xml : withFormat(xml, cell.fmt)),
    [SHEET]: (xml) => withCell(xml, cell),
  });
}

/** The package with some of its parts' texts changed. */
export function edited(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  }
  return zipSync(parts, { level: 1 });
}

/** Address of a measure's entry in a fresh template: F6. */
function entryAddress(measure: string): string {
  return `${columnLetters(columnOf('current'))}${templateRowOf(plan, measure) + 1}`;
}

/** The sheet's XML with another cell at an address that has one. */
export function replaceCell(xml: string, address: string, written: string): string {
  const cell = new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cell ${address}`);
  return xml.replace(cell, () => written);
}

function withCell(xml: string, { measure, text, attrs, inner, fmt }: WrittenCell): string {
  const address = entryAddress(measure);
  const style = fmt === undefined ? '' : ` s="${styleCount}"`;
  const content =
    text === undefined
      ? `<c r="${address}"${style} ${attrs ?? ''}>${inner ?? ''}</c>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return replaceCell(xml, address, content);
}

/** Index of the style that was added last. */
let styleCount = 0;

function withFormat(xml: string, code: string): string {
  const format = `<numFmt numFmtId="${FORMAT}" formatCode="${escaped(code)}"/>`;
  const [formats = '', before = ''] = /<cellXfs[^>]*>(.*?)(?=<\/cellXfs>)/s.exec(xml) ?? [];
  styleCount = before.split('<xf ').length - 1;
  return xml
    .replace(/<numFmts[^>]*>/, (open) => `${open}${format}`)
    .replace(formats, `${formats}<xf numFmtId="${FORMAT}" applyNumberFormat="1"/>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
