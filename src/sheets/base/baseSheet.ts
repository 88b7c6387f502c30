import { measuresOf } from '../../plan/measures';
import { needsPopulation } from '../../plan/source';
import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import { layOut } from '../../tables/layOut';
import { widthsOf } from '../../tables/schema';
import { cellRef, rangeRef } from '../layout/address';
import { expression, formulaCell, isBlank, quoted } from '../formulas/text';
import { pageFooter, pageHeader, words } from '../labels';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import {
  area,
  body,
  colors,
  emptyCells,
  headerRow,
  note,
  put,
  putLines,
  title,
} from '../layout/look';
import { blockNames } from '../blocks/names';
import {
  CHECK,
  COLUMNS,
  HEADER_ROW,
  NAME,
  POPULATION,
  SOURCE,
  YEAR_LABEL,
  YEAR_ROW,
} from './basePlaces';
import { isPopulation, type PopulationBlock } from './populationBlock';
import { populationTable } from './populationTable';

/** What is known of the year's populations when the sheet is made. */
export interface BaseData {
  readonly populations: Populations;
  /** The year at whose end they were counted; null: not stated yet. */
  readonly countedIn: number | null;
  /** e.g. 南通市统计年鉴 */
  readonly source: string;
}

const NOTHING: BaseData = { populations: {}, countedIn: null, source: '' };

const texts = {
  title: (plan: Plan): string => `${plan.whole.name}${plan.year}年基础数据`,
  purpose: (plan: Plan): string =>
    `常住人口用于计算${plan.whole.short}${weightedNames(plan)}（按人口加权）。缺少任何一个已报单位的人口数时，${plan.whole.short}数显示“缺人口数”，不作估算。`,
  missing: '缺',
  unprotect:
    '说明：年份、常住人口和数据来源可填写；其余已锁定（无密码，可在“审阅—撤销工作表保护”中解除）。',
} as const;

/** Where the populations stand on a sheet that was just laid out. */
export function freshPopulationBlock(plan: Plan, sheet: string): PopulationBlock {
  return {
    sheet,
    rows: new Map(plan.districts.map(({ id }, index) => [id, HEADER_ROW + 1 + index])),
    column: POPULATION,
  };
}

/** 「基础数据」: resident population by district, with the year it was counted in; typed by the bureau. */
export function baseSheet(
  plan: Plan,
  name: string,
  { populations, countedIn, source }: BaseData = NOTHING,
  copy = 1,
): SheetLayout {
  const first = HEADER_ROW + 1;
  const count = plan.districts.length;
  const totalRow = first + count;
  const noteRow = totalRow + 1;
  const column = rangeRef(area(first, POPULATION, count, 1));

  const cells = emptyCells(noteRow + 1, COLUMNS);
  put(cells, 0, 0, texts.title(plan));
  put(cells, 1, 0, texts.purpose(plan));
  put(cells, YEAR_ROW, NAME, YEAR_LABEL);
  if (countedIn !== null) put(cells, YEAR_ROW, POPULATION, countedIn);
  const table = populationTable(plan, (at) => checkCell(first + at));
  const rows = plan.districts.map(({ id }) => {
    return { district: id, population: populations[id] ?? null, source };
  });
  putLines(cells, HEADER_ROW, layOut(table, rows));
  put(cells, totalRow, NAME, plan.whole.label);
  const complete = `COUNTIF(${rangeRef(area(first, CHECK, count, 1))},${quoted(words.complete)})=${count}`;
  put(
    cells,
    totalRow,
    POPULATION,
    formulaCell(
      expression(`IF(${complete},ROUND(SUM(${column}),4),${quoted(words.missingPopulation)})`),
    ),
  );
  put(cells, noteRow, 0, texts.unprotect);

  const entries = area(first, POPULATION, count, 1);
  const wrong = { fill: colors.wrongFill, color: colors.wrongText, bold: true };
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widthsOf(table),
    rowHeights: [34, 32, 24, 26, ...plan.districts.map(() => 22), 22, 20],
    merges: [area(0, 0, 1, COLUMNS), area(1, 0, 1, COLUMNS), area(noteRow, 0, 1, COLUMNS)],
    paints: [
      { area: area(0, 0, 1, COLUMNS), style: title },
      { area: area(1, 0, 1, COLUMNS), style: note },
      { area: area(YEAR_ROW, NAME, 1, 2), style: body },
      { area: area(YEAR_ROW, POPULATION, 1, 1), style: { locked: false, numberFormat: '0' } },
      { area: area(HEADER_ROW, 0, count + 2, COLUMNS), style: body },
      { area: area(HEADER_ROW, 0, 1, COLUMNS), style: { ...headerRow, fill: colors.header } },
      { area: entries, style: { locked: false, numberFormat: '0.00' } },
      {
        area: area(first, SOURCE, count, 1),
        style: { locked: false, wrap: true, font: { size: 10 } },
      },
      { area: area(totalRow, 0, 1, COLUMNS), style: { fill: colors.locked } },
      { area: area(totalRow, POPULATION, 1, 1), style: { numberFormat: '0.00' } },
      { area: area(noteRow, 0, 1, COLUMNS), style: note },
    ],
    validations: [
      {
        area: entries,
        formula: `=OR(${isBlank(cellRef(first, POPULATION))},${isPopulation(cellRef(first, POPULATION))})`,
        error: {
          title: '请填常住人口（万人）',
          message: '单位是万人，不是人：904300 人填 90.43。未知请留空。',
        },
        prompt: { title: '常住人口', message: '年末常住人口，单位万人，如 90.43' },
      },
    ],
    colorRules: [
      {
        area: area(first, CHECK, count, 1),
        formula: `=${cellRef(first, CHECK)}=${quoted(words.invalid)}`,
        ...wrong,
      },
    ],
    names: [
      {
        name: blockNames.population(plan.year, copy),
        area: area(HEADER_ROW, 0, count + 1, COLUMNS),
      },
    ],
    protected: true,
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, noteRow + 1, COLUMNS),
      header: pageHeader(plan),
      footer: pageFooter,
    },
    tabColor: '#7F7F7F',
    showGridlines: false,
  };
}

/** Sees what was pasted past validation. */
function checkCell(row: number): LayoutCell {
  const cell = cellRef(row, POPULATION);
  return formulaCell(
    expression(
      `IF(ISERROR(${cell}),${quoted(words.invalid)},IF(${isBlank(cell)},${quoted(texts.missing)},` +
        `IF(${isPopulation(cell)},${quoted(words.complete)},${quoted(words.invalid)})))`,
    ),
  );
}

function weightedNames(plan: Plan): string {
  return measuresOf(plan)
    .filter(needsPopulation)
    .map(({ name }) => name)
    .join('、');
}
