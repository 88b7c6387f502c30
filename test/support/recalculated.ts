import { read, utils } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertAll } from './libreoffice';

/** A cell's result; errors are their text (`#DIV/0!`), empty cells null. */
export type Value = string | number | boolean | null;

/**
 * What LibreOffice computes in a workbook, as `[row][column]` from A1 by sheet name. Results that the file
 * brings along are taken out first, so that none can pass for LibreOffice's. The answer is read by a library that
 * writes none of our files.
 */
export async function recalculated(workbook: Uint8Array): Promise<Map<string, Value[][]>> {
  const [grids] = await recalculatedAll([workbook]);
  return grids ?? new Map<string, Value[][]>();
}

/** The same for several workbooks, with one start of LibreOffice. */
export async function recalculatedAll(
  workbooks: readonly Uint8Array[],
): Promise<Map<string, Value[][]>[]> {
  const computed = await convertAll(workbooks.map(withoutResults), 'xlsx');
  return computed.map(gridsOf);
}

function gridsOf(workbook: Uint8Array): Map<string, Value[][]> {
  const { SheetNames, Sheets } = read(workbook, { type: 'array', dense: false });
  return new Map(
    SheetNames.map((name) => {
      const sheet = Sheets[name] ?? {};
      const last = utils.decode_range(sheet['!ref'] ?? 'A1').e;
      const rows = Array.from({ length: last.r + 1 }, (_, r) =>
        Array.from({ length: last.c + 1 }, (_, c) => valueOf(sheet[utils.encode_cell({ r, c })])),
      );
      return [name, rows] as const;
    }),
  );
}

function valueOf(cell: { t?: string; v?: unknown; w?: string } | undefined): Value {
  if (cell === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? cell.w ?? '#?';
  return (cell.v ?? null) as Value;
}

/** Errors by their number in the file format. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** The same workbook, its formulas without results. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const xml = strFromU8(bytes).replace(
      /<c\b([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v\b[^>]*(?:\/>|>[^<]*<\/v>)<\/c>/g,
      (_, attributes: string, formula: string) =>
        `<c${attributes.replace(/\s+t="[^"]*"/, '')}>${formula}</c>`,
    );
    parts[path] = strToU8(xml);
  }
  // To be opened once, on this machine.
  return zipSync(parts, { level: 0 });
}
