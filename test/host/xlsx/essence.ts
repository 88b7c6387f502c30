import type { ICellData, IWorkbookData } from '@univerjs/core';
import { readResource } from '../../../src/host/xlsx/resources';

/** What a sheet says about the screen that shows it. */
const SCREEN: ReadonlySet<string> = new Set(
  'id rowCount columnCount rowHeader columnHeader scrollTop scrollLeft'.split(' '),
);

/**
 * A workbook without what a program may choose as it likes: ids, the order of keys, the size of the empty grid
 * around the content, and whether a style stands in the cell or in the table.
 */
export function essence(snapshot: IWorkbookData): unknown {
  const place = (id: string | undefined) => {
    const index = snapshot.sheetOrder.indexOf(id ?? '');
    return index < 0 ? (id ?? null) : index;
  };
  const bySheet = <T>(resource: Partial<Record<string, T>>) =>
    snapshot.sheetOrder.map((id) => resource[id] ?? null);
  return plain({
    name: snapshot.name,
    defaultStyle: snapshot.defaultStyle,
    custom: own(snapshot.custom),
    sheets: snapshot.sheetOrder.map((id) => sheetEssence(snapshot, id)),
    validations: bySheet(readResource(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')).map((rules) =>
      rules?.map(({ uid: _, ...rule }) => rule),
    ),
    conditionals: bySheet(readResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).map(
      (rules) => rules?.map(({ cfId: _, ...rule }) => rule),
    ),
    notes: bySheet(readResource(snapshot, 'SHEET_NOTE_PLUGIN')).map((rows) =>
      Object.values(rows ?? {}).map((row) => Object.values(row).map(({ id: _, ...note }) => note)),
    ),
    names: Object.values(readResource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN')).map((name) => {
      const { id: _, ...rest } = name ?? { id: '', name: '', formulaOrRefString: '' };
      return { ...rest, localSheetId: place(rest.localSheetId) };
    }),
  });
}

/** The same of one sheet: what it says of itself, and its cells. */
export function sheetEssence(snapshot: IWorkbookData, id: string): object {
  const kept = Object.entries(snapshot.sheets[id] ?? {}).filter(([key]) => !SCREEN.has(key));
  const custom = own(snapshot.sheets[id]?.custom);
  return { ...Object.fromEntries(kept), custom, cellData: cells(snapshot, id) };
}

/** Without what is only carried: how its parts are called is nobody's business. */
function own(custom: unknown): object {
  return { ...(custom as object | undefined), foreign: undefined };
}

/** Cells with what their style says beyond the workbook's default; those that say nothing are left out. */
function cells(snapshot: IWorkbookData, id: string): unknown {
  const base = (snapshot.defaultStyle ?? {}) as Record<string, unknown>;
  const differing = (style: ICellData['s']) =>
    Object.entries((typeof style === 'string' ? snapshot.styles[style] : style) ?? {}).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key]),
    );
  const rows = Object.entries(snapshot.sheets[id]?.cellData ?? {}).map(([row, columns]) => {
    const kept = Object.entries((columns ?? {}) as Record<string, ICellData>)
      .map(([column, { s, ...cell }]) => [column, { ...cell, style: differing(s).sort() }] as const)
      .filter(([, cell]) => cell.style.length > 0 || Object.keys(cell).length > 1);
    return [row, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(rows.filter(([, columns]) => Object.keys(columns).length > 0));
}

/** Without undefined properties, which JSON does not keep either. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
