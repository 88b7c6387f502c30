import { count, shortText, text, word } from '../../tables/fields';
import type { TableSchema } from '../../tables/schema';
import { changedWords, type ChangedWord } from './changedWords';

/** One thing that a revision changed. */
export interface RevisionLine {
  /** Of the plan that came into force. */
  readonly version: number;
  /** Local time of the write, `2017-10-08 09:30:12`. */
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly what: ChangedWord;
  /** The measure's row, `14a`; empty where it is about none. */
  readonly row: string;
  readonly measure: string;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

const LONGEST = 1_000;

/** 「修订记录」: every cell is text. */
export const revisionsTable: TableSchema<RevisionLine> = {
  columns: {
    version: count('版本', 40),
    at: text('时间', 112),
    who: text('经办人', 64),
    why: shortText('原因', 150, LONGEST),
    what: word('改了什么', 90, changedWords, 'title'),
    row: text('序号', 40),
    measure: text('计量项', 170),
    unit: text('单位', 80),
    before: shortText('原为', 130, LONGEST),
    after: shortText('改为', 130, LONGEST),
  },
  heading: ['修订记录', '每次修订目标计划时自动写入；旧计划随工作簿保存。'],
  byPlace: true,
};
