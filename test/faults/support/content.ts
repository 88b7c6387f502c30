import type { IWorkbookData } from '@univerjs/core';
import { sheetNames } from '../../../src/sheets/labels';
import { essence, sheetEssence } from '../../host/xlsx/essence';

/**
 * Everything in a workbook that a person could lose: sheets in their order, cells, formulas, formats, names,
 * visibility, protection, validation, colours, print set-up, charts. Left out is what a program may choose as it
 * likes (see `essence`); and, because nobody can tell them apart:
 * - results of formulas, which follow from the rest,
 * - whether a text was typed with an apostrophe before it,
 * - whether a row has no height of its own or the one that all have,
 * - whether a sheet's name stands in quotes that it does not need,
 * - whether the host keeps an empty record beside a sheet, as it does once the sheet was hidden,
 * - in which order defined names were made, which are listed by the alphabet.
 */
export function contentOf(snapshot: IWorkbookData): string {
  const { sheets: _, names, ...rest } = essence({ ...snapshot, sheets: {} }) as Essence;
  const listed = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const book = indifferent(JSON.stringify(sorted({ ...rest, names: listed })));
  const sheets = snapshot.sheetOrder.map((id) => sheetContent(snapshot, id));
  return `{"sheets":[${sheets.join(',')}],${book.slice(1)}`;
}

interface Essence {
  readonly sheets: unknown;
  readonly names: readonly { readonly name: string }[];
}

/** By what the sheet and its styles were: after most faults a workbook is as it was but for a sheet or two. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

function sheetContent(snapshot: IWorkbookData, id: string): string {
  const text = JSON.stringify(snapshot.sheets[id] ?? {});
  const key = `${text}${JSON.stringify([snapshot.defaultStyle, stylesIn(text, snapshot.styles)])}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const sheet = JSON.parse(text) as SheetData;
  const alone = { ...snapshot, sheets: { [id]: simplified(sheet) } };
  const content = indifferent(JSON.stringify(sorted(sheetEssence(alone, id))));
  known.set(key, content);
  return content;
}

/** The workbook's table goes on growing, also by styles that no cell of the sheet has. */
function stylesIn(sheet: string, styles: IWorkbookData['styles']): unknown {
  const ids = new Set(Array.from(sheet.matchAll(/"s":"([^"]*)"/g), ([, id = '']) => id));
  return Array.from(ids, (id) => styles[id]);
}

/** Without quotes that a sheet's name does not need, and without a chart's own id. */
function indifferent(content: string): string {
  return content
    .replace(/'([^'"\\]+)'!/g, '$1!')
    .replace(/"id":"\{[-0-9A-F]+\}"/g, '"id":"of a chart"');
}

/** Of two ways to the same workbook: without names that lead nowhere, and without the record of the way. */
export function destination(content: string): string {
  const { names, sheets, ...rest } = JSON.parse(content) as {
    names: readonly { readonly formulaOrRefString: string }[];
    sheets: readonly { readonly name: string }[];
  };
  const kept = {
    ...rest,
    names: names.filter(({ formulaOrRefString }) => !formulaOrRefString.includes('#REF!')),
    sheets: sheets.filter(({ name }) => name !== sheetNames.journal),
  };
  return JSON.stringify(kept).replace(/_留底!\$[^"]*/, '_留底!');
}

const TEXT = 1;
const FORCED_TEXT = 4;

type SheetData = IWorkbookData['sheets'][string];

function simplified(sheet: SheetData): SheetData {
  const rows = Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
    row,
    Object.fromEntries(
      Object.entries((cells ?? {}) as Record<string, Record<string, unknown>>).map(
        ([column, cell]) => {
          const { v: _v, t: _t, si: _si, ...rest } = cell;
          if (cell['f']) return [column, rest];
          return [column, cell['t'] === FORCED_TEXT ? { ...cell, t: TEXT } : cell];
        },
      ),
    ),
  ]);
  const heights = Object.entries(sheet.rowData ?? {}).filter(
    ([, row]) => row?.hd === 1 || (row?.h !== undefined && row.h !== sheet.defaultRowHeight),
  );
  const { custom, ...own } = sheet;
  const record = Object.keys(custom ?? {}).length === 0 ? {} : { custom };
  return {
    ...own,
    ...record,
    cellData: Object.fromEntries(rows),
    rowData: Object.fromEntries(heights),
  };
}

function sorted(value: unknown): unknown {
  // No rules are no rules, whether there is an empty list of them or none.
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
