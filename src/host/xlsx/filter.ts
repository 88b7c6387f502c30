import type { FilterCriterion, FilterExtras, SheetExtras } from '../snapshot';
import { parseArea, quoteSheet } from './address';
import { compact } from './compact';
import type { DefinedName } from './names';
import { attribute, elements, isTrue, openings } from './xml';

/** What the file's operators are in a criterion; without one it is `=`. */
const OPERATORS = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
} as const;

const WORDS = Object.entries(OPERATORS).sort(([, a], [, b]) => b.length - a.length);

/** What a custom criterion that asks for blank cells compares with. */
const BLANK = ' ';

/** An AutoFilter as the file has it (ISO/IEC 29500-1, 18.3.1.2); the library keeps lists of values only. */
export function toFilterXml({ area, criteria, foreign = {} }: FilterExtras): string {
  const known = Object.entries(criteria).map(
    ([column, criterion]) => [Number(column), criterionXml(criterion)] as const,
  );
  const others = Object.entries(foreign).map(([column, xml]) => [Number(column), xml] as const);
  const columns = [...known, ...others]
    .sort(([a], [b]) => a - b)
    .map(([column, xml]) => `<filterColumn${attribute('colId', column)}>${xml}</filterColumn>`);
  const open = `<autoFilter${attribute('ref', area)}`;
  return columns.length === 0 ? `${open}/>` : `${open}>${columns.join('')}</autoFilter>`;
}

function criterionXml(criterion: FilterCriterion): string {
  if (criterion.filterOn === 'Values') {
    const { values } = criterion;
    const texts = values.filter((value) => value !== '');
    const blank = attribute('blank', texts.length < values.length ? true : undefined);
    const items = texts.map((value) => `<filter${attribute('val', value)}/>`);
    return `<filters${blank}>${items.join('')}</filters>`;
  }
  const { criterion1, criterion2, operator } = criterion;
  const both = [criterion1, criterion2].filter((each) => each !== undefined);
  const and = attribute('and', both.length === 2 && operator !== 'Or' ? true : undefined);
  return `<customFilters${and}>${both.map(customXml).join('')}</customFilters>`;
}

function customXml(criterion: string): string {
  const [word, sign] = WORDS.find(([, each]) => criterion.startsWith(each)) ?? ['equal', ''];
  const operand = criterion.slice(sign.length);
  const operator = attribute('operator', word === 'equal' ? undefined : word);
  return `<customFilter${operator}${attribute('val', operand === '' ? BLANK : operand)}/>`;
}

/** The name that Excel keeps for a filter, hidden. */
export function toFilterName(
  { area }: FilterExtras,
  sheetName: string,
  sheet: number,
): DefinedName {
  const pinned = area.replace(/[A-Z]+|\d+/g, '$$$&');
  const text = `${quoteSheet(sheetName)}!${pinned}`;
  return { name: '_xlnm._FilterDatabase', text, sheet, hidden: true };
}

/** Criteria that are kept as they stand; those by colour and icon lean on the style sheet of their file. */
function foreignCriteria(xml: string): Record<string, string> {
  return Object.fromEntries(
    elements(xml, 'filterColumn').flatMap(({ attributes, inner }) => {
      const isKept =
        /<(?:\w+:)?(?:top10|dynamicFilter|dateGroupItem)[\s/>]/.test(inner) &&
        !/<(?:\w+:)?extLst/.test(inner);
      return isKept
        ? [[attributes['colId'] ?? '0', inner.replace(/(<\/?)\w+:/g, '$1')] as const]
        : [];
    }),
  );
}

/** The filter of a sheet part, and the rows that it hides. Filters by colour, icon and rank are none of the host's. */
export function toFilterExtras(
  xml: string,
  tables: readonly FilterExtras[] = [],
): Pick<SheetExtras, 'filter' | 'filteredRows'> {
  const [found] = elements(xml, 'autoFilter');
  const address = found?.attributes['ref'];
  const isKnown = found !== undefined && address !== undefined && parseArea(address) !== null;
  const foreign = isKnown ? foreignCriteria(found.inner) : {};
  const filter = isKnown
    ? compact<FilterExtras>({
        area: address,
        criteria: criteriaOf(found.inner),
        foreign: Object.keys(foreign).length === 0 ? undefined : foreign,
      })
    : undefined;
  const filtered = [...tables, ...(filter === undefined ? [] : [filter])].flatMap(
    ({ area, criteria, foreign: own = {} }) =>
      Object.keys({ ...criteria, ...own }).length === 0 ? [] : (parseArea(area) ?? []),
  );
  const rows = filtered.length === 0 ? [] : hiddenRows(xml);
  const filteredRows = rows.filter((row) =>
    filtered.some(({ startRow, endRow }) => row > startRow && row <= endRow),
  );
  return compact<Pick<SheetExtras, 'filter' | 'filteredRows'>>({
    filter,
    filteredRows: filteredRows.length === 0 ? undefined : filteredRows,
  });
}

/** What a filter lets show, by the place of the column. */
export const criteriaOf = (xml: string): FilterExtras['criteria'] =>
  Object.fromEntries(
    elements(xml, 'filterColumn').flatMap(({ attributes, inner }) => {
      const criterion = criterionOf(inner);
      return criterion === null ? [] : [[attributes['colId'] ?? '0', criterion] as const];
    }),
  );

export const hiddenRows = (xml: string): number[] =>
  openings(xml, 'row').flatMap(({ r, hidden }) => (isTrue(hidden) ? [Number(r) - 1] : []));

function criterionOf(xml: string): FilterCriterion | null {
  const [list] = elements(xml, 'filters');
  if (list !== undefined && /<(?:\w+:)?dateGroupItem[\s/]/.test(list.inner)) return null;
  if (list !== undefined) {
    const values = openings(list.inner, 'filter').map(({ val = '' }) => val);
    const blank = isTrue(list.attributes['blank']) ? [''] : [];
    return { filterOn: 'Values', values: [...values, ...blank] };
  }
  const [custom] = elements(xml, 'customFilters');
  if (custom === undefined) return null;
  const [criterion1, criterion2] = openings(custom.inner, 'customFilter').map(criterionText);
  if (criterion1 === undefined) return null;
  if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
  const operator = isTrue(custom.attributes['and']) ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1, criterion2, operator };
}

function criterionText({ operator = 'equal', val = '' }: Readonly<Record<string, string>>): string {
  return OPERATORS[operator as keyof typeof OPERATORS] + (val === BLANK ? '' : val);
}
