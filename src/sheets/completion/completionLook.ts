import type { CellRef } from '../layout/address';
import { words } from '../labels';
import type { Area, CellStyle, ColorRule } from '../layout/layout';
import { colors } from '../layout/look';

/** How a status looks: by fill and by type face, so that a black-and-white print still tells them apart. */
interface StatusStyle {
  readonly label: string;
  /** Words of the hidden status columns that it covers. */
  readonly words: readonly string[];
  /** Sample in the legend. */
  readonly legend: string;
  readonly look: { fill?: string; color?: string; bold?: boolean; italic?: boolean };
}

/** What a figure can say. */
export const statusStyles: readonly StatusStyle[] = [
  {
    label: `${words.done}、${words.met}`,
    words: [words.done, words.met],
    legend: '完成·达标（粗体）',
    look: { fill: colors.goodFill, color: colors.goodText, bold: true },
  },
  { label: words.onTrack, words: [words.onTrack], legend: '达序时', look: {} },
  {
    label: `${words.behind}、${words.unmet}`,
    words: [words.behind, words.unmet],
    legend: '滞后·未达标（斜体）',
    look: { fill: colors.lateFill, color: colors.lateText, italic: true },
  },
  { label: words.notReported, words: [words.notReported], legend: '空白：未报', look: {} },
];

export const notApplicableStyle: StatusStyle = {
  label: words.notApplicable,
  words: [words.notApplicable],
  legend: '/：不适用',
  look: { fill: colors.locked, color: colors.quietText },
};

const wrongWords = [
  words.invalid,
  words.missingWeight,
  words.missingPopulation,
  words.notTotalled,
  words.zeroTarget,
  words.missingTarget,
  // Of growth, where there is nothing to hold it against.
  words.missingLast,
  words.zeroBase,
  words.negativeBase,
  words.newUnit,
  words.newMeasure,
  words.otherUnit,
  words.split,
  words.coverage,
];

export const unknownStyle: StatusStyle = {
  label: '有误、缺数据',
  words: wrongWords,
  legend: '有误、缺数据',
  look: { fill: colors.wrongFill, color: colors.wrongText, bold: true },
};

type CountedStatus = Pick<StatusStyle, 'label' | 'words'>;

/** Measures that are counted under 完成率, in this order. */
export const countedMeasures: readonly CountedStatus[] = [...statusStyles, unknownStyle];

/** Indicators that 评分 and the texts count, in this order; one of two measures may be missing. */
export const countedIndicators: readonly CountedStatus[] = [
  ...statusStyles,
  { label: words.partlyReported, words: [words.partlyReported] },
  unknownStyle,
];

/** Colours of the matrix `where` by the status word that stands for its first cell in `status`. */
export function completionRules(where: Area, status: CellRef): ColorRule[] {
  return [...statusStyles, notApplicableStyle, unknownStyle].flatMap(({ words: covered, look }) =>
    Object.keys(look).length === 0
      ? []
      : [{ area: where, formula: `=${isOneOf(status, covered)}`, ...look }],
  );
}

function isOneOf(cell: CellRef, covered: readonly string[]): string {
  const each = covered.map((word) => `${cell}="${word}"`);
  return each.length === 1 ? each.join('') : `OR(${each.join(',')})`;
}

/** A status' look as a fixed style, for the legend. */
export function legendStyle({ look }: StatusStyle): CellStyle {
  const { fill, ...font } = look;
  return {
    ...(fill === undefined ? {} : { fill }),
    font: { size: 10, ...font },
    horizontal: 'center',
    vertical: 'center',
    grid: 'thin',
  };
}
