import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import { ReadOnce } from './readOnce';
import { isTrue } from './workbookPart';
import { scanXml } from './xml/scanXml';

/** What a cell's style says about reading it. */
export interface CellFormat {
  readonly formatId: number;
  readonly formatCode: string | null;
  readonly quotePrefix: boolean;
}

export const GENERAL: CellFormat = { formatId: 0, formatCode: null, quotePrefix: false };

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
  const meter = new Meter('styles', limits.styles);
  let inCellFormats = false;
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
        meter.add();
        const formatId = Number(attributes.get('numFmtId') ?? 0);
        formats.push({
          formatId,
          formatCode: codes.get(formatId) ?? null,
          quotePrefix: isTrue(attributes.get('quotePrefix')),
        });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
