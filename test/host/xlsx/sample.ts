import type { IBorderData, ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { toResources } from '../../../src/host/xlsx/resources';
import { workbookOf } from '../../support/snapshots';

/** A small official table with everything that a target sheet uses, for other programs to look at. */
const line = { s: 1 as const, cl: { rgb: '#000000' } };
const grid: IBorderData = { t: line, r: line, b: line, l: line };
const body: IStyleData = { ff: '宋体', fs: 11, bd: grid, ht: 2, vt: 2, tb: 3 };
const title: IStyleData = { ff: '黑体', fs: 18, ht: 2, vt: 2 };
const corner: IStyleData = { ...body, ht: 1, bd: { ...grid, tl_br: line } };
const text = (v: string, s: IStyleData = body): ICellData => ({ v, t: 1, s });
const number = (v: number, s: IStyleData = body): ICellData => ({ v, t: 2, s });

const DISTRICTS = ['海安', '如皋', '如东', '启东', '海门'];
const SHARES = [0.91, 0.35, 1.396, 0.999, 0.76];

const header = [
  text('序号'),
  text('          区域\n指标', corner),
  ...DISTRICTS.map((one) => text(one)),
  text('合计'),
];
const pairs = [
  text('14'),
  text('专利质押融资件数／金额', { ...body, ht: 1 }),
  ...DISTRICTS.map((_, i) => text(`${8 - i}/2000`, { ...body, n: { pattern: '@' } })),
  text('30/10000'),
];
const counts = [
  text('1'),
  text('专利申请量（件）', { ...body, ht: 1, pd: { l: 11 } }),
  ...DISTRICTS.map((_, i) => ({ ...number(1000 + i), custom: { locked: false } })),
  { f: '=SUM(C4:G4)', v: 5010, t: 2, s: body } as ICellData,
];
const shares = [
  text('2'),
  text('完成率', { ...body, ht: 1 }),
  ...SHARES.map((one) => number(one, { ...body, n: { pattern: '0.0%' } })),
  { f: '=C4/A9', v: '#DIV/0!', t: 1, s: body } as ICellData,
];
const row = (cells: readonly ICellData[]) => Object.fromEntries(cells.map((one, i) => [i, one]));
const shareArea = { startRow: 5, startColumn: 2, endRow: 5, endColumn: 6 };
const countArea = { startRow: 3, startColumn: 2, endRow: 3, endColumn: 6 };

/** Points; the bridge must give them back. */
export const WIDTHS = [32, 170, 48, 48, 48, 48, 48, 66];

export const sample: IWorkbookData = workbookOf(
  {
    目标: {
      cellData: {
        0: { 0: { v: '2017 年度知识产权目标任务分解表', t: 1, s: title } },
        2: row(header),
        3: row(counts),
        4: row(pairs),
        5: row(shares),
        6: { 0: text('注：带 * 者为行动计划指标。', { ff: '宋体', fs: 9 }) },
      },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 7 }],
      columnData: Object.fromEntries(WIDTHS.map((points, i) => [i, { w: points / 0.75 }])),
      rowData: {
        0: { h: 40, ia: 0 },
        1: { hd: 1 },
        2: { h: 56, ia: 0 },
        3: { h: 28, ia: 0 },
        4: { h: 28, ia: 0 },
        5: { h: 28, ia: 0 },
      },
      freeze: { xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 },
      showGridlines: 0,
      tabColor: '#C00000',
      hidden: 0,
      custom: {
        protection: { options: { allowFormatColumns: true } },
        pageLayout: {
          orientation: 'Landscape',
          paperSize: 'A4',
          fitWide: 1,
          printArea: 'A1:H7',
          titleRows: '$1:$3',
          centerHorizontally: true,
          margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
          headersFooters: { centerFooter: '第 &P 页 共 &N 页' },
        },
      },
    },
    "完成 2017-09, '草稿' 一": {
      cellData: { 0: { 0: { v: 1, t: 2 } } },
      tabColor: '#00B050',
      custom: { pageLayout: { printArea: 'A1:B2' } },
    },
    _计划: {
      cellData: { 0: { 0: text('{"year":2017}') } },
      hidden: 1,
      custom: { visibility: 'VeryHidden' },
    },
  },
  {
    defaultStyle: { ff: '宋体', fs: 11 },
    custom: {
      documentProperties: { 文号: '通知办〔2017〕22 号' },
      settings: { year: 2017 },
      structureProtected: true,
    },
    resources: toResources({
      SHEET_DATA_VALIDATION_PLUGIN: {
        目标: [
          {
            uid: 'v',
            type: 'custom',
            formula1: '=AND(ISNUMBER(C4),N(C4)>=0)',
            ranges: [countArea],
            allowBlank: false,
            showErrorMessage: true,
            errorStyle: 1,
            errorTitle: '只能填整数',
            error: '请填不小于 0 的整数。',
            showInputMessage: true,
            promptTitle: '专利申请量',
            prompt: '本年累计，单位：件',
          },
        ],
      },
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
        目标: [
          {
            cfId: 'a',
            ranges: [shareArea],
            stopIfTrue: true,
            rule: {
              type: 'highlightCell',
              subType: 'formula',
              value: '=C6>=1',
              style: { bg: { rgb: '#C6EFCE' }, cl: { rgb: '#006100' }, bl: 1 },
            },
          },
          {
            cfId: 'b',
            ranges: [shareArea],
            stopIfTrue: false,
            rule: {
              type: 'highlightCell',
              subType: 'formula',
              value: '=C6<9/12',
              style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' } },
            },
          },
        ] as never,
      },
      SHEET_NOTE_PLUGIN: {
        目标: {
          3: {
            2: {
              id: 'n',
              row: 3,
              col: 2,
              note: '以省局公布为准',
              width: 144,
              height: 79,
              show: false,
            },
          },
        },
      },
      SHEET_DEFINED_NAME_PLUGIN: {
        a: {
          id: 'a',
          name: 'ipt_target_2017',
          formulaOrRefString: '目标!$A$3:$H$6',
          localSheetId: 'AllDefaultWorkbook',
        },
        b: {
          id: 'b',
          name: 'ipt_plan_2017',
          formulaOrRefString: '_计划!$A$1',
          localSheetId: 'AllDefaultWorkbook',
          hidden: true,
        },
      },
    }),
  },
);
