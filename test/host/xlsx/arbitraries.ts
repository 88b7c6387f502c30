import type {
  ICellData,
  IRange,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import fc from 'fast-check';
import { toResources, type Resources } from '../../../src/host/xlsx/resources';

/** Arbitrary workbooks of what the bridge promises to keep, in the form in which it gives them back. */

const text = fc.oneof(
  fc.constantFrom(
    '8/2000',
    '5/10',
    '007',
    '1e5',
    '=1+1',
    'TRUE',
    '-',
    ' a ',
    '_x0041_',
    '海门\n区',
    '"',
    "'",
    '<&>',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((word) => !/[\ud800-\udfff]/.test(word)),
);
const words = fc.constantFrom(
  '标题',
  '请输入 0 到 100 之间的数',
  'a "b" <c> & d',
  '两行\n文字',
  "it's",
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => ({ rgb: `#${value.toString(16).padStart(6, '0').toUpperCase()}` }));
const line = fc.record({ s: fc.integer({ min: 1, max: 13 }), cl: color });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const yes = fc.constant(1 as const);

function without<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const border = fc
  .record({
    t: optional(line),
    r: optional(line),
    b: optional(line),
    l: optional(line),
    diagonal: optional(line),
    down: fc.boolean(),
    up: fc.boolean(),
  })
  .map(({ diagonal, down, up, ...sides }) =>
    without({ ...sides, tl_br: down ? diagonal : undefined, bl_tr: up ? diagonal : undefined }),
  )
  .filter((value) => Object.keys(value).length > 0);

export const style: fc.Arbitrary<IStyleData> = fc
  .record({
    ff: optional(fc.constantFrom('宋体', '黑体', 'Arial')),
    fs: optional(fc.constantFrom(9, 10.5, 12, 22)),
    bl: optional(yes),
    it: optional(yes),
    ul: optional(fc.constantFrom({ s: 1 }, { s: 1, t: 10 })),
    st: optional(fc.constant({ s: 1 })),
    cl: optional(color),
    bg: optional(color),
    va: optional(fc.constantFrom(2, 3)),
    bd: optional(border),
    ht: optional(fc.constantFrom(1, 2, 3, 5, 6)),
    vt: optional(fc.constantFrom(1, 2, 3)),
    tb: optional(fc.constant(3)),
    indent: optional(fc.integer({ min: 1, max: 15 })),
    tr: optional(
      fc.oneof(
        fc
          .integer({ min: -90, max: 90 })
          .filter((a) => a !== 0)
          .map((a) => ({ a })),
        fc.constant({ a: 0, v: 1 }),
      ),
    ),
    n: optional(
      fc
        .constantFrom(
          '@',
          '0.0%',
          '#,##0.00',
          'yyyy-mm-dd',
          'm"月"d"日"',
          'h:mm',
          '0.00_);[Red](0.00)',
        )
        .map((pattern) => ({ pattern })),
    ),
  })
  .map(({ indent, ...rest }) => {
    const l = 2 + (indent ?? 0) * 9;
    return without({
      ...rest,
      pd: indent === undefined ? undefined : rest.ht === 3 ? { l, r: l } : { l },
    });
  }) as fc.Arbitrary<IStyleData>;

const result = fc.oneof(
  text.map((v) => ({ v, t: 1 })),
  number.map((v) => ({ v, t: 2 })),
  fc.constantFrom({ v: 1, t: 3 }, { v: 0, t: 3 }),
  fc.constantFrom('#DIV/0!', '#N/A', '#VALUE!', '#REF!').map((v) => ({ v, t: 1 })),
);
const formula = fc.constantFrom(
  '=A1+1',
  '=IF(A1="/","/",A1/B1)',
  '=SUM(\'完成 2017-09\'!A1:B2)&"/"',
  '=IFERROR(RANK.EQ(A1,$A$1:$A$9),"无")',
);
const extras = fc.constantFrom(
  { locked: false },
  { formulaHidden: true },
  { locked: false, formulaHidden: true },
  { shrinkToFit: true },
);

const cell = fc
  .record({
    content: optional(result),
    f: optional(formula),
    s: optional(style.filter((one) => Object.keys(one).length > 0)),
    custom: optional(extras),
  })
  .map(
    ({ content, f, s, custom }) =>
      without({ ...content, f: content ? f : undefined, s, custom }) as ICellData,
  )
  .filter((one) => Object.keys(one).length > 0);

export const area: fc.Arbitrary<IRange> = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5))
  .map(([startRow, startColumn, rows, columns]) => ({
    startRow,
    startColumn,
    endRow: startRow + rows,
    endColumn: startColumn + columns,
  }));

const condition = fc.oneof(
  fc.record({
    subType: fc.constant('formula'),
    value: fc.constantFrom('=A1>=1', '=AND(A1<>"",A1<$B$1/12)'),
  }),
  fc.record({
    subType: fc.constant('number'),
    operator: fc.constantFrom('greaterThan', 'equal', 'lessThanOrEqual'),
    value: fc.integer(),
  }),
  fc.record({
    subType: fc.constant('number'),
    operator: fc.constantFrom('between', 'notBetween'),
    value: fc.tuple(fc.integer(), fc.integer()),
  }),
  fc.record({
    subType: fc.constant('text'),
    operator: fc.constantFrom(
      'containsText',
      'notContainsText',
      'beginsWith',
      'endsWith',
      'equal',
      'notEqual',
    ),
    value: words,
  }),
  fc.record({
    subType: fc.constant('text'),
    operator: fc.constantFrom('containsBlanks', 'notContainsBlanks'),
  }),
  fc.record({ subType: fc.constantFrom('duplicateValues', 'uniqueValues') }),
);
const differential = fc
  .record({ bg: optional(color), cl: optional(color), bl: optional(yes), it: optional(yes) })
  .map(without);
const stop = fc.oneof(
  fc.record({
    type: fc.constantFrom('num', 'percent', 'percentile'),
    value: fc.integer({ min: 1, max: 99 }),
  }),
  fc.constant({ type: 'formula', value: '=$B$1' }),
);
const picture = fc.oneof(
  fc
    .record({
      min: fc.constantFrom({ type: 'min' }),
      max: fc.oneof(stop, fc.constant({ type: 'max' })),
      positive: color,
    })
    .map(({ min, max, positive }) => ({
      type: 'dataBar',
      isShowValue: true,
      config: { min, max, isGradient: true, positiveColor: positive.rgb, nativeColor: '#FF0000' },
    })),
  fc.tuple(color, stop, color).map(([low, value, high]) => ({
    type: 'colorScale',
    config: [
      { index: 0, color: low.rgb, value: { type: 'min' } },
      { index: 1, color: high.rgb, value },
    ],
  })),
  fc
    .record({
      iconType: fc.constantFrom('3Arrows', '3TrafficLights1'),
      high: stop,
      low: stop,
      reverse: fc.boolean(),
      isShowValue: fc.boolean(),
    })
    .map(({ iconType, high, low, reverse, isShowValue }) => ({
      type: 'iconSet',
      isShowValue,
      config: [high, low, low].map((value, index) => ({
        iconType,
        iconId: String(reverse ? 2 - index : index),
        operator: index === 2 ? 'lessThan' : 'greaterThanOrEqual',
        value,
      })),
    })),
);
const conditional = fc
  .record({
    ranges: fc.array(area, { minLength: 1, maxLength: 2 }),
    stopIfTrue: fc.boolean(),
    rule: fc.oneof(
      fc
        .tuple(condition, differential)
        .map(([test, look]) => ({ type: 'highlightCell', ...test, style: look })),
      picture,
    ),
  })
  .map((rule) => ({ cfId: '', ...rule }) as unknown as IConditionFormattingRule);

const kind = fc.oneof(
  fc.constant({ type: 'custom', formula1: '=IF(C5="",TRUE(),AND(ISNUMBER(C5),N(C5)>=0))' }),
  fc.uniqueArray(fc.constantFrom('是', '否', 'a"b', 'x y'), { minLength: 1 }).map((values) => ({
    type: 'list',
    formula1: values.join(','),
    showDropDown: values.length > 1,
  })),
  fc.constant({ type: 'list', formula1: '=$A$1:$A$9', showDropDown: true }),
  fc.record({
    type: fc.constantFrom('whole', 'decimal', 'textLength', 'time'),
    operator: fc.constantFrom('between', 'notBetween'),
    formula1: fc.constantFrom('0', '0.5'),
    formula2: fc.constantFrom('0.75', '=$B$2'),
  }),
  fc.record({
    type: fc.constantFrom('whole', 'decimal'),
    operator: fc.constantFrom('greaterThan', 'equal', 'lessThanOrEqual'),
    formula1: fc.constantFrom('100', '=A1*2'),
  }),
  fc.constant({
    type: 'date',
    operator: 'between',
    formula1: '2017-01-01',
    formula2: '2017-12-31',
  }),
  fc.constant({ type: 'any' }),
);
const validation = fc
  .record({
    rule: kind,
    ranges: fc.array(area, { minLength: 1, maxLength: 2 }),
    allowBlank: fc.boolean(),
    showErrorMessage: fc.boolean(),
    showInputMessage: fc.boolean(),
    errorStyle: fc.constantFrom(0, 1, 2),
    errorTitle: optional(words),
    error: optional(words),
    promptTitle: optional(words),
    prompt: optional(words),
  })
  .map(({ rule, ...rest }) => without({ uid: '', ...rest, ...rule }) as ISheetDataValidationRule);

const options = fc.record({
  allowAutoFilter: fc.boolean(),
  allowDeleteColumns: fc.boolean(),
  allowDeleteRows: fc.boolean(),
  allowEditObjects: fc.boolean(),
  allowEditScenarios: fc.boolean(),
  allowFormatCells: fc.boolean(),
  allowFormatColumns: fc.boolean(),
  allowFormatRows: fc.boolean(),
  allowInsertColumns: fc.boolean(),
  allowInsertHyperlinks: fc.boolean(),
  allowInsertRows: fc.boolean(),
  allowPivotTables: fc.boolean(),
  allowSort: fc.boolean(),
  selectionMode: fc.constantFrom('Normal', 'Unlocked', 'None'),
});

const margin = fc.integer({ min: 0, max: 200 });
const section = optional(
  fc.constantFrom('第 &P 页 共 &N 页', '&"宋体,常规"&12通报', 'A && B', '&D'),
);
export const pageLayout = fc
  .record({
    orientation: fc.constantFrom('Portrait', 'Landscape'),
    paperSize: fc.constantFrom('A4', 'A3', 'Letter'),
    fit: fc.constantFrom(
      {},
      { scale: 85 },
      { fitWide: 1 },
      { fitWide: 1, fitTall: 1 },
      { fitTall: 2 },
    ),
    centerHorizontally: optional(fc.constant(true)),
    centerVertically: optional(fc.constant(true)),
    margins: fc.record({
      left: margin,
      right: margin,
      top: margin,
      bottom: margin,
      header: margin,
      footer: margin,
    }),
    printArea: optional(fc.constantFrom('A1:L30', 'A1:B2,D4:E5')),
    titleRows: optional(fc.constantFrom('$1:$4', '$2:$2')),
    titleColumns: optional(fc.constant('$A:$B')),
    headersFooters: optional(
      fc
        .record({
          leftHeader: section,
          centerHeader: section,
          rightHeader: section,
          centerFooter: section,
        })
        .map(without)
        .filter((one) => Object.keys(one).length > 0),
    ),
  })
  .map(({ fit, ...rest }) => without({ ...rest, ...fit }));

function toMatrix<T>(entries: readonly (readonly [number, number, T])[]) {
  const matrix: Record<number, Record<number, T>> = {};
  for (const [row, column, value] of entries) (matrix[row] ??= {})[column] = value;
  return matrix;
}

function toRecord<T>(entries: readonly (readonly [number, T])[]): Record<number, T> {
  return Object.fromEntries(entries);
}

/** Pixels: whole ones, and what whole points come to. */
const pixels = fc
  .oneof(
    fc.integer({ min: 1, max: 600 }),
    fc.integer({ min: 3, max: 300 }).map((points) => points / 0.75),
  )
  .map((value) => Math.round(value * 1e4) / 1e4);

const sheet = fc.record({
  cells: fc.array(fc.tuple(fc.nat(12), fc.nat(12), cell), { maxLength: 12 }),
  columns: fc.array(fc.tuple(fc.nat(14), fc.record({ w: pixels })), { maxLength: 4 }),
  hiddenColumns: fc.array(fc.nat(14), { maxLength: 2 }),
  rows: fc.array(fc.tuple(fc.nat(30), fc.record({ h: pixels, ia: fc.constant(0) })), {
    maxLength: 4,
  }),
  hiddenRows: fc.array(fc.nat(30), { maxLength: 2 }),
  merge: optional(
    area.filter((one) => one.endRow > one.startRow || one.endColumn > one.startColumn),
  ),
  rowsFrozen: fc.nat(3),
  columnsFrozen: fc.nat(3),
  tabColor: fc.oneof(
    fc.constant(''),
    color.map(({ rgb }) => rgb),
  ),
  gridlines: fc.nat(1),
  zoom: fc.constantFrom(1, 0.85, 1.5),
  visibility: fc.constantFrom('Visible', 'Hidden', 'VeryHidden'),
  defaultColumnWidth: fc.constantFrom(64, 72, 88),
  defaultRowHeight: fc.constantFrom(20, 24),
  protection: optional(options),
  pageLayout,
  notes: fc.array(fc.tuple(fc.nat(9), fc.nat(9), words), { maxLength: 2 }),
  validations: fc.array(validation, { maxLength: 3 }),
  conditionals: fc.array(conditional, { maxLength: 3 }),
});

type ArbitrarySheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function toSheet(id: string, name: string, made: ArbitrarySheet, first: boolean) {
  const visibility = first ? 'Visible' : made.visibility;
  const columnData = toRecord(made.columns) as Record<number, { w?: number; hd?: number }>;
  for (const column of made.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  const rowData = toRecord(made.rows) as Record<number, { h?: number; ia?: number; hd?: number }>;
  for (const row of made.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  return {
    id,
    name,
    cellData: toMatrix(made.cells),
    columnData,
    rowData,
    mergeData: made.merge === undefined ? [] : [made.merge],
    freeze: {
      xSplit: made.columnsFrozen,
      ySplit: made.rowsFrozen,
      startRow: made.rowsFrozen || -1,
      startColumn: made.columnsFrozen || -1,
    },
    tabColor: made.tabColor,
    showGridlines: made.gridlines,
    zoomRatio: made.zoom,
    rightToLeft: 0,
    hidden: visibility === 'Visible' ? 0 : 1,
    defaultColumnWidth: made.defaultColumnWidth,
    defaultRowHeight: made.defaultRowHeight,
    custom: {
      visibility,
      ...(made.protection ? { protection: { options: made.protection } } : {}),
      pageLayout: made.pageLayout,
    },
  } as Partial<IWorksheetData>;
}

const NAMES = ['目标', '完成 2017-09', "O'Brien, <A&B>"];

const json = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

export const workbook: fc.Arbitrary<IWorkbookData> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    font: fc.constantFrom(
      { ff: 'Calibri', fs: 11 },
      { ff: '宋体', fs: 12 },
      { ff: 'Arial', fs: 11 },
    ),
    hiddenName: fc.boolean(),
    documentProperties: optional(
      fc.constant({
        文号: '通知办〔2017〕22 号',
        year: 2017,
        stamp: 1_511_308_800_000,
        share: 0.5,
        final: true,
      }),
    ),
    settings: optional(
      fc
        .dictionary(fc.string({ minLength: 1 }), json, {
          minKeys: 1,
          maxKeys: 3,
          noNullPrototype: true,
        })
        .filter((one) => !Object.hasOwn(one, '__proto__')),
    ),
    customXml: optional(
      fc.constant([
        {
          id: '{1F3C5A00-0000-4000-8000-000000000001}',
          xml: '<plan xmlns="urn:x"><year>2017</year></plan>',
        },
      ]),
    ),
    structureProtected: optional(fc.constant(true)),
  })
  .map(({ sheets: made, font, hiddenName, ...custom }) => {
    const ids = made.map((_, index) => `id${index}`);
    const resources: Resources = {
      SHEET_DATA_VALIDATION_PLUGIN: {},
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
      SHEET_NOTE_PLUGIN: {},
      SHEET_DEFINED_NAME_PLUGIN: {
        a: {
          id: 'a',
          name: 'ipt_target_2017',
          formulaOrRefString: "'目标'!$A$3:$L$30",
          localSheetId: 'AllDefaultWorkbook',
          ...(hiddenName ? { hidden: true } : {}),
        },
        b: {
          id: 'b',
          name: 'local',
          formulaOrRefString: '=SUM(目标!$A$1:$A$9)&"<"',
          localSheetId: ids[0] ?? '',
          comment: '说明',
        },
      },
    };
    made.forEach((one, index) => {
      const id = ids[index] ?? '';
      if (one.validations.length > 0) resources.SHEET_DATA_VALIDATION_PLUGIN[id] = one.validations;
      if (one.conditionals.length > 0)
        resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = one.conditionals;
      if (one.notes.length > 0) {
        resources.SHEET_NOTE_PLUGIN[id] = toMatrix(
          one.notes.map(
            ([row, col, note]) =>
              [row, col, { id: '', row, col, note, width: 144, height: 79, show: false }] as const,
          ),
        );
      }
    });
    return {
      id: 'book',
      name: '目标管理',
      appVersion: '0.25.1',
      locale: 'zhCN',
      styles: {},
      defaultStyle: font,
      sheetOrder: ids,
      sheets: Object.fromEntries(
        made.map((one, index) => [
          ids[index],
          toSheet(ids[index] ?? '', NAMES[index] ?? '', one, index === 0),
        ]),
      ),
      resources: toResources(resources),
      custom: without(custom),
    } as unknown as IWorkbookData;
  });
