import type { Column } from '../../plan/column';
import type { Indicator, Measure } from '../../plan/types';
import {
  differenceText,
  lastYearText,
  rateText,
  reachedText,
  shareText,
  type AtHand,
  type LongText,
} from '../atHand/atHand';
import { directionOf } from '../lastYear/directions';
import { comparedCell, comparedFormat, type ComparedPart } from './compared';
import type { ComparedSource } from './sources';
import { figureFormat, STATE_WIDTH, within, type PageColumn } from './tableColumn';
import type { IndicatorTable, Workings } from './workings';

/** Of whom a page with a row an indicator tells, and from what. */
export interface PageSubject {
  /** A unit, or the whole. */
  readonly of: Column;
  /** Name of the page. */
  readonly name: string;
  readonly workings: Workings;
  readonly atHand: AtHand;
  readonly compared: ComparedSource | undefined;
}

/** How a column looks; the rest follows from what stands in it. */
type Look = Pick<PageColumn, 'label' | 'width'>;

/** The columns that such pages have in common. */
export interface PageColumns {
  /** How long a figure of the subject may become. */
  long(text: LongText): NonNullable<PageColumn['longest']>;
  /** What 测算 holds of an indicator. */
  from(table: IndicatorTable): PageColumn['cell'];
  reached(look: Look): PageColumn;
  /** 完成率, 状态 and 超（欠）进度. */
  readonly progress: readonly PageColumn[];
  /** Of the comparison with the last year; none where there is none. */
  lastYear(part: ComparedPart, look: Look): PageColumn[];
}

export const shareFormat = (): string => '0.0%';

const longest: Readonly<Record<ComparedPart, LongText>> = {
  lastYear: lastYearText,
  differences: differenceText,
  rates: rateText,
};

export function pageColumns({ of, name, workings, atHand, compared }: PageSubject): PageColumns {
  const from = (table: IndicatorTable) =>
    within(({ number }) => workings.indicator(table, number, of, name));
  const long = (text: LongText) => (measure: Measure) => text(atHand, measure, of);
  return {
    long,
    from,
    reached: (look) => ({
      ...{ ...look, cell: from('reached'), format: figureFormat },
      longest: long(reachedText),
    }),
    progress: [
      {
        ...{ label: '完成率', width: 48, cell: from('share'), format: shareFormat, colored: true },
        longest: long(shareText),
      },
      { label: '状态', width: STATE_WIDTH, cell: from('state'), colored: true },
      {
        ...{ label: '超（欠）\n进度', width: 45, cell: from('lead') },
        format: () => '+0.0;-0.0;0.0',
      },
    ],
    lastYear: (part, look) =>
      compared === undefined
        ? []
        : [
            {
              ...look,
              longest: long(longest[part]),
              cell: ({ measures }) => comparedCell(compared[part], part, measures, of, name),
              format: ({ measures: [first] }) => comparedFormat(part, first),
              ...(part !== 'lastYear' && {
                direction: ({ measures }: Indicator) => directionOf(measures),
              }),
            },
          ],
  };
}
