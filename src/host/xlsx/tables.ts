import type { IWorksheetData } from '@univerjs/core';
import type { TableDefinition } from 'hucre';
import { parseArea } from '../engine/address';
import type { TableExtras } from '../snapshot';
import { criteriaOf, toFilterXml } from './filter';
import { sortOf, toSortXml } from './sortState';
import { relationsOf } from './package';
import { attribute, decodeEscapes, elements, isTrue, openings, protectEscapes } from './xml';
import type { Archive } from './zip/archive';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the library needs to make a part of each table and to name it in its sheet. */
export const toFileTables = (tables: readonly TableExtras[]): TableDefinition[] =>
  tables.map(({ name, area, columns }) => ({
    ...{ name, displayName: name, range: area },
    columns: columns.map((column) => ({ name: column.name })),
  }));

/** A table as a part of the file (ISO/IEC 29500-1, 18.5.1.2). */
export function toTableXml(table: TableExtras, titles: readonly string[]): string {
  const { id, name, area, showHeaders, showTotals } = table;
  const open =
    `<table xmlns="${MAIN}"` +
    attribute('id', id) +
    attribute('name', name) +
    attribute('displayName', name) +
    attribute('ref', area) +
    attribute('headerRowCount', showHeaders ? undefined : 0) +
    attribute('totalsRowCount', showTotals ? 1 : undefined) +
    attribute('totalsRowShown', showTotals ? undefined : 0);
  const columns = table.columns.map(
    (column, index) =>
      `<tableColumn${attribute('id', column.id)}${attribute('name', fileTitle(titles[index] ?? column.name))}/>`,
  );
  const hasFilter = showHeaders && table.showFilterButton;
  const style =
    `<tableStyleInfo${attribute('name', table.style === '' ? undefined : table.style)}` +
    attribute('showFirstColumn', table.highlightFirstColumn) +
    attribute('showLastColumn', table.highlightLastColumn) +
    attribute('showRowStripes', table.showBandedRows) +
    attribute('showColumnStripes', table.showBandedColumns);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open}>` +
    (hasFilter ? toFilterXml({ area: filterArea(table), criteria: table.criteria }) : '') +
    toSortXml(table) +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}/></table>`
  );
}

/** Titles as the cells of a sheet show them. */
export function titlesIn(sheet: Partial<IWorksheetData>, table: TableExtras): string[] {
  const area = parseArea(table.area);
  return table.columns.map(({ name }, index) => {
    if (area === null || !table.showHeaders) return name;
    const value = sheet.cellData?.[area.row]?.[area.column + index]?.v;
    return value === undefined || value === null || value === '' ? name : String(value);
  });
}

/** A line break in a title is written as an escape. */
const fileTitle = (title: string): string =>
  protectEscapes(title).replaceAll('\r\n', '\n').replaceAll('\n', '_x000a_');

/** Without the line of totals. */
function filterArea({ area, showTotals }: TableExtras): string {
  return showTotals ? area.replace(/\d+$/, (row) => String(Number(row) - 1)) : area;
}

/** The tables of the sheet part at `path`. */
export async function readTables(archive: Archive, path: string): Promise<TableExtras[]> {
  const parts = (await relationsOf(archive, path)).filter(({ type }) => type === 'table');
  return parts.flatMap((part) => {
    const table = archive.has(part.path) ? tableOf(archive.text(part.path)) : null;
    return table === null ? [] : [table];
  });
}

function tableOf(xml: string): TableExtras | null {
  const [open] = openings(xml, 'table');
  const area = open?.['ref'];
  const name = open?.['displayName'] ?? open?.['name'];
  if (open === undefined || area === undefined || name === undefined || parseArea(area) === null) {
    return null;
  }
  const [style = {}] = openings(xml, 'tableStyleInfo');
  const [filter] = elements(xml, 'autoFilter');
  return {
    ...{ id: Number(open['id']), name, area },
    showHeaders: open['headerRowCount'] !== '0',
    showTotals: Number(open['totalsRowCount'] ?? 0) > 0,
    style: style['name'] ?? '',
    showBandedRows: isTrue(style['showRowStripes']),
    showBandedColumns: isTrue(style['showColumnStripes']),
    highlightFirstColumn: isTrue(style['showFirstColumn']),
    highlightLastColumn: isTrue(style['showLastColumn']),
    showFilterButton: filter !== undefined,
    columns: openings(xml, 'tableColumn').map(({ id, name: title = '' }) => ({
      id: Number(id),
      name: decodeEscapes(title),
    })),
    criteria: filter === undefined ? {} : criteriaOf(filter.inner),
    ...sortOf(xml, area),
  };
}
