import type { CellValue } from '../../figures/types';
import type { Period } from '../../plan/period';
import { count, period, shortText, word } from '../../tables/fields';
import { readRows } from '../../tables/read';
import type { TableSchema } from '../../tables/schema';

/** How a period's figures were changed: by files, by the bureau itself, or by putting former ones back; or that rows of 台账 were cleared. */
export type LogWay = 'gathered' | 'corrected' | 'restored' | 'cleared';

/** One line of 报送记录: everything it takes to say later where a figure came from. */
export interface LogLine {
  /** Local time, `2017-10-08 09:30:12`. */
  readonly at: string;
  readonly period: Period;
  /** The district's name; empty where several were concerned. */
  readonly district: string;
  readonly way: LogWay;
  readonly file: string;
  /** Figures taken from the file. */
  readonly taken: number;
  /** What they replaced, e.g. `1：5500→5587`. */
  readonly changes: string;
  /** What the district wrote beside its figures. */
  readonly explanations: string;
  /** Who filled the file in, with telephone. */
  readonly filledBy: string;
  /** Who took it in. */
  readonly who: string;
  readonly why: string;
  /** Hexadecimal SHA-256 of the file. */
  readonly hash: string;
}

export const logWays: Readonly<Record<LogWay, string>> = {
  gathered: '汇集',
  corrected: '更正',
  restored: '撤回',
  cleared: '清空台账',
};
/** Excel in Chinese calls its redo so. */
const FORMER_WAYS: Readonly<Record<string, LogWay>> = { 恢复: 'restored' };

/** Excel takes 32,767 characters a cell; nobody reads so many. */
const LONGEST = 4_000;
const text = (title: string, width: number) => shortText(title, width, LONGEST);

/** 报送记录: every cell is text, but for the number of figures. */
export const logTable: TableSchema<LogLine> = {
  columns: {
    at: text('时间', 112),
    period: period('填报期', 54),
    district: text('单位', 76),
    way: word('方式', 40, logWays, 'gathered', FORMER_WAYS),
    file: text('文件', 170),
    taken: count('采用项数', 56),
    changes: text('改动（原→新）', 300),
    explanations: text('情况说明', 200),
    filledBy: text('填报人', 120),
    who: text('经办人', 64),
    why: text('原因', 140),
    hash: text('文件指纹（SHA-256）', 120),
  },
  byPlace: true,
};

/** Reads 报送记录 back; lines that say no period are passed over. */
export const readLog = (values: readonly (readonly CellValue[])[]): LogLine[] =>
  readRows(logTable, values);
