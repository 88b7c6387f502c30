import type { CellValue } from '../../figures/types';
import { parsePeriod, type Period } from '../../plan/period';

/** How a period's figures were changed: by files, by the bureau itself, or by putting former ones back. */
export type LogWay = 'gathered' | 'corrected' | 'restored';

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

export const logLabels = {
  at: '时间',
  period: '填报期',
  district: '单位',
  way: '方式',
  file: '文件',
  taken: '采用项数',
  changes: '改动（原→新）',
  explanations: '情况说明',
  filledBy: '填报人',
  who: '经办人',
  why: '原因',
  hash: '文件指纹（SHA-256）',
} as const satisfies Record<keyof LogLine, string>;

export const logWays: Readonly<Record<LogWay, string>> = {
  gathered: '汇集',
  corrected: '更正',
  restored: '恢复',
};

const KEYS = Object.keys(logLabels) as (keyof LogLine)[];

/** Excel takes 32,767 characters a cell; nobody reads so many. */
const LONGEST = 4_000;

/** The line's cells in the order of the columns; every one of them is text. */
export function logCells(line: LogLine): { text: string }[] {
  return KEYS.map((key) => ({
    text: shortened(key === 'way' ? logWays[line.way] : String(line[key])),
  }));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * Reads 报送记录 back, whatever columns were moved or inserted; lines that say no period are passed over.
 *
 * @param values the cells of its block, headings included
 */
export function readLog(values: readonly (readonly CellValue[])[]): LogLine[] {
  const [header = [], ...rows] = values;
  const column = new Map(KEYS.map((key) => [key, header.indexOf(logLabels[key])]));
  return rows.flatMap((row): LogLine[] => {
    const text = (key: keyof LogLine): string => String(row[column.get(key) ?? -1] ?? '');
    const period = parsePeriod(text('period'));
    if (period === null) return [];
    return [
      {
        at: text('at'),
        period,
        district: text('district'),
        way: wayOf(text('way')),
        file: text('file'),
        taken: Number(text('taken')) || 0,
        changes: text('changes'),
        explanations: text('explanations'),
        filledBy: text('filledBy'),
        who: text('who'),
        why: text('why'),
        hash: text('hash'),
      },
    ];
  });
}

function wayOf(word: string): LogWay {
  const found = Object.entries(logWays).find(([, name]) => name === word);
  return (found?.[0] as LogWay | undefined) ?? 'gathered';
}
