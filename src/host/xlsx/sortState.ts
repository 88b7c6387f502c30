import { formatArea, parseArea } from '../engine/address';
import type { SortExtras, TableExtras } from '../snapshot';
import { attribute, elements, isTrue, openings } from './xml';

/** How a table was sorted last (ISO/IEC 29500-1, 18.3.1.92). */
export function toSortXml({ area: address, showHeaders, showTotals, sort }: TableExtras): string {
  const area = parseArea(address);
  if (sort === undefined || area === null) return '';
  const above = showHeaders ? 1 : 0;
  const rows = area.rows - above - (showTotals ? 1 : 0);
  const body = { ...area, row: area.row + above, rows };
  const conditions = sort.keys.map(({ column, isDescending }) => {
    const ref = formatArea({ ...body, column: body.column + column, columns: 1 });
    return `<sortCondition${attribute('descending', isDescending || undefined)}${attribute('ref', ref)}/>`;
  });
  return (
    `<sortState${attribute('caseSensitive', sort.matchCase || undefined)}` +
    attribute('sortMethod', sort.method === 'StrokeCount' ? 'stroke' : undefined) +
    `${attribute('ref', formatArea(body))}>${conditions.join('')}</sortState>`
  );
}

/** Of a table's part; what was sorted by colours or icons the host cannot sort again. */
export function sortOf(xml: string, address: string): Pick<TableExtras, 'sort'> {
  const [state] = elements(xml, 'sortState');
  const area = parseArea(address);
  if (state === undefined || area === null) return {};
  const conditions = openings(state.inner, 'sortCondition');
  const keys = conditions.flatMap(({ ref = '', sortBy, descending }): SortExtras['keys'] => {
    const at = parseArea(ref);
    if (at === null || (sortBy ?? 'value') !== 'value') return [];
    return [{ column: at.column - area.column, isDescending: isTrue(descending) }];
  });
  if (keys.length === 0 || keys.length < conditions.length) return {};
  const matchCase = isTrue(state.attributes['caseSensitive']);
  const method = state.attributes['sortMethod'] === 'stroke' ? 'StrokeCount' : 'PinYin';
  return { sort: { keys, matchCase, method } };
}
