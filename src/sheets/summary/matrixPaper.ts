import { columnsOf, WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import {
  differenceText,
  lastYearText,
  rateText,
  type AtHand,
  type LongText,
} from '../atHand/atHand';
import { brokenLinesOf, columnUnder, figuresColumn, linesOf } from '../layout/fit';
import { sum } from '../layout/landscape';
import { filling, lieOf, namesWidth, worthOf, type Lie } from '../layout/paper';
import { figureWidth } from './figureWidth';
import { signature } from './labels';
import { MISSING_HEAD } from './missingUnits';

/** Points, of the table's letters and of its heading. */
export const SIZE = 9;
const HEAD_SIZE = 10;
export const TITLE_SIZE = 18;
export const SIGNATURE_SIZE = 11;
/** Points of a line of the table's letters. */
const LINE = 12.5;
/** Points, of 序号, of 项目, and of the column of names, whose texts may lie on both lines of a measure. */
const NUMBER_WIDTH = 24;
const LINES_WIDTH = 32;
const NAMES = { least: 80, most: 180 };
/** Of the column that counts who has not reported. */
const MISSING_WIDTH = 26;
/** Of those of the last year, at least: figures and words, differences with their signs. */
const COMPARED: readonly (readonly [least: number, texts: readonly LongText[]])[] = [
  [44, [lastYearText]],
  [60, [differenceText, rateText]],
];
/** Columns that name the lines, rows over them, and rows under them. */
const [LEADING, ABOVE, BELOW] = [3, 3, 3];

/** What is written on the sheet beside its figures. */
interface Texts {
  readonly heading: string;
  readonly noted: string;
  /** The note under it, at the longest. */
  readonly told: string;
  /** Headings of the last year's columns; none where it is not compared. */
  readonly whole: readonly string[];
}

/** How 「各地对照」 lies on paper, in points. */
export interface MatrixPaper {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly lie: Lie;
}

export function matrixPaper(plan: Plan, texts: Texts, atHand: AtHand): MatrixPaper {
  const measures = measuresOf(plan);
  const figures = [
    ...columnsOf(plan).map((column) => figureWidth(measures, column, atHand)),
    MISSING_WIDTH,
    ...(texts.whole.length === 0 ? [] : comparedWidths(measures, atHand)),
  ];
  const widthsWith = (names: number): number[] => [NUMBER_WIDTH, names, LINES_WIDTH, ...figures];
  const header = headerHeight(plan, texts.whole, figures);
  const leastWith = (names: number, across: number): number[] =>
    heightsOf(measures, texts, { header, names, across });
  const lieWith = (names: number): Lie => {
    const widths = widthsWith(names);
    const height = sum(leastWith(names, sum(widths)));
    return lieOf({ widths, leading: LEADING, height, size: SIZE, header });
  };
  const over = [
    [texts.heading, TITLE_SIZE],
    [signature, SIGNATURE_SIZE],
  ] as const;
  const names = namesWidth(
    { least: columnUnder(over, widthsWith(0), NAMES.least), most: NAMES.most },
    (width) => worthOf(lieWith(width), SIZE),
  );
  const [widths, lie] = [widthsWith(names), lieWith(names)];
  const least = leastWith(names, sum(widths.slice(0, lie.head)));
  const isBody = (row: number): boolean => row >= ABOVE && row < least.length - BELOW;
  return { widths, heights: filling(least, isBody, lie.height), lie };
}

const comparedWidths = (measures: readonly Measure[], atHand: AtHand): number[] =>
  COMPARED.map(([least, texts]) => {
    const known = measures.flatMap((measure) => texts.map((text) => text(atHand, measure, WHOLE)));
    return figuresColumn(known, SIZE, least);
  });

/** Its letters are smaller than those of other tables. */
function headerHeight(plan: Plan, whole: readonly string[], figures: readonly number[]): number {
  const names = [...plan.districts.map(({ name }) => name), plan.whole.label];
  const heads = [...names, MISSING_HEAD, ...whole];
  return Math.max(
    ...heads.map((text, at) => 8 + LINE * brokenLinesOf(text, HEAD_SIZE, figures[at] ?? 0)),
  );
}

/** Of all rows, as low as they may be, with a column of names so wide and notes over columns so wide together. */
function heightsOf(
  measures: readonly Measure[],
  { noted, told }: Texts,
  { header, names, across }: Readonly<Record<'header' | 'names' | 'across', number>>,
): number[] {
  return [
    34,
    18,
    header,
    ...measures.flatMap((measure) => {
      const height = (LINE / 2) * Math.max(2, linesOf(measureWithUnit(measure), SIZE, names));
      return [height, height];
    }),
    6 + LINE * linesOf(noted, SIZE, across),
    4 + LINE * linesOf(told, SIZE, across),
    30,
  ];
}
