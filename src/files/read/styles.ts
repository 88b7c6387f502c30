import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import { ReadOnce } from './readOnce';
import { isMark } from './richText';
import { isTrue } from './workbookPart';
import { scanXml } from './xml/scanXml';

/** What a cell's style says about reading it. */
export interface CellFormat {
  readonly formatId: number;
  readonly formatCode: string | null;
  readonly quotePrefix: boolean;
  /** All that stands in the cell is struck out. */
  readonly isStruck: boolean;
}

export const GENERAL: CellFormat = {
  formatId: 0,
  formatCode: null,
  quotePrefix: false,
  isStruck: false,
};

const known = new ReadOnce<readonly CellFormat[]>();

/** Formats by style index, as cells refer to them. */
export function readStyles(
  bytes: Uint8Array,
  part: string,
  limits: Limits,
  deadline: Deadline,
): readonly CellFormat[] {
  const formats = known.of(bytes, () => readFormats(bytes, part, limits, deadline));
  // Another reader may have known them with a higher limit.
  new Meter('styles', limits.styles).add(formats.length);
  return formats;
}

function readFormats(
  bytes: Uint8Array,
  part: string,
  limits: Limits,
  deadline: Deadline,
): CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  const struck = new Set<number>();
  const meter = new Meter('styles', limits.styles);
  let font = -1;
  let inFonts = false;
  let inCellFormats = false;
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'fonts') {
        inFonts = true;
      } else if (name === 'font' && inFonts) {
        font += 1;
      } else if (name === 'strike' && inFonts && isMark(name, attributes)) {
        struck.add(font);
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
        meter.add();
        const formatId = Number(attributes.get('numFmtId') ?? 0);
        formats.push({
          formatId,
          formatCode: codes.get(formatId) ?? null,
          quotePrefix: isTrue(attributes.get('quotePrefix')),
          isStruck: struck.has(Number(attributes.get('fontId') ?? 0)),
        });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
      else if (name === 'fonts') inFonts = false;
    },
  });
  return formats;
}
