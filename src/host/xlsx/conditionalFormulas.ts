import { addressOf, areaAddress, columnName, parseAreas, type Area } from './address';
import { attributesOf, elementPattern, escape } from './xml';

/**
 * Some kinds of rules exist in the file and in Univer, but not in the library between them. They travel as the
 * formula that means the same; these are the formulas.
 */
export function rankFormula(
  first: string,
  ranges: readonly Area[],
  rank: number,
  bottom: boolean,
  percent: boolean,
): string {
  const all = absolute(ranges);
  const place = percent ? `MAX(1,INT(COUNT(${all})*${rank}/100))` : `MIN(${rank},COUNT(${all}))`;
  const limit = `${bottom ? 'SMALL' : 'LARGE'}(${all},${place})`;
  return `IF(ISNUMBER(${first}),${first}${bottom ? '<=' : '>='}${limit},FALSE)`;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

export function averageFormula(
  first: string,
  ranges: readonly Area[],
  operator: string,
  deviations = 0,
): string {
  const all = absolute(ranges);
  const spread = deviations === 0 ? '' : `${deviations > 0 ? '+' : ''}${deviations}*STDEV(${all})`;
  const test = `${first}${COMPARISONS[operator] ?? '>'}AVERAGE(${all})${spread}`;
  return `IF(ISNUMBER(${first}),${test},FALSE)`;
}

export function periodFormula(first: string, period: string): string {
  const day = `INT(${first})`;
  const monthOf = (offset: number) =>
    `TEXT(${first},"yyyymm")=TEXT(EDATE(TODAY(),${offset}),"yyyymm")`;
  const weekOf = (offset: number) => {
    const sunday = `(TODAY()-WEEKDAY(TODAY())+1+${offset * 7})`;
    return `AND(${day}>=${sunday},${day}<${sunday}+7)`;
  };
  const formulas: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(${day}>TODAY()-7,${day}<=TODAY())`,
    thisMonth: monthOf(0),
    lastMonth: monthOf(-1),
    nextMonth: monthOf(1),
    thisWeek: weekOf(0),
    lastWeek: weekOf(-1),
    nextWeek: weekOf(1),
  };
  return `IF(ISNUMBER(${first}),${formulas[period] ?? 'FALSE'},FALSE)`;
}

/** Rewrites, in a sheet part, the rules that the library would drop as expressions. */
export function rescueRules(sheetXml: string): string {
  return sheetXml.replace(
    elementPattern('conditionalFormatting'),
    (block: string, outer: string) => {
      const ranges = parseAreas(attributesOf(outer)['sqref'] ?? '');
      return block.replace(elementPattern('cfRule'), (rule: string, text: string, inner = '') => {
        const attributes = attributesOf(text);
        const type = attributes['type'] ?? '';
        const head = text.replace(/\stype\s*=\s*("[^"]*"|'[^']*')/, ' type="expression"');
        // Excel stores the formula beside these two kinds.
        if (/^(timePeriod|containsErrors|notContainsErrors)$/.test(type)) {
          return `<cfRule${head}>${inner}</cfRule>`;
        }
        const formula = formulaFor(type, attributes, ranges);
        if (formula === null) return rule;
        return `<cfRule${head}><formula>${escape(formula)}</formula></cfRule>`;
      });
    },
  );
}

function formulaFor(
  type: string,
  attributes: Readonly<Record<string, string>>,
  ranges: readonly Area[],
): string | null {
  const first = addressOf(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  const on = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
  if (type === 'top10') {
    return rankFormula(
      first,
      ranges,
      Number(attributes['rank'] ?? 10),
      on('bottom'),
      on('percent'),
    );
  }
  if (type !== 'aboveAverage') return null;
  const above = attributes['aboveAverage'] === undefined || on('aboveAverage');
  const operator = `${above ? 'greater' : 'less'}Than${on('equalAverage') ? 'OrEqual' : ''}`;
  const deviations = Number(attributes['stdDev'] ?? 0) * (above ? 1 : -1);
  return averageFormula(first, ranges, operator, deviations);
}

function absolute(ranges: readonly Area[]): string {
  const fixed = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const areas = ranges.map((area) =>
    areaAddress(area).includes(':')
      ? `${fixed(area.startRow, area.startColumn)}:${fixed(area.endRow, area.endColumn)}`
      : fixed(area.startRow, area.startColumn),
  );
  return areas.length === 1 ? (areas[0] ?? '') : `(${areas.join(',')})`;
}
