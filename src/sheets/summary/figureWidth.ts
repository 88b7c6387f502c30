import { WHOLE, type Column } from '../../plan/column';
import type { Measure } from '../../plan/types';
import { widthOf } from '../layout/fit';

/** A figure may be so many times its target before it no longer fits; a number too long is not shown at all. */
const TIMES = 4;
/** Points of the table's letters. */
const SIZE = 9;
/** Points beside a figure: what Excel keeps free there, and no more, for of these columns there are many. */
const BESIDE = 4;
/** A completion of four digits, and the words that stand in place of a figure. */
const ALWAYS = ['1000.0%', '缺权重'];

/** Points of a column of 各单位对照, by its targets. */
export function figureWidth(measures: readonly Measure[], column: Column): number {
  const figures = measures.map(({ targets, quantity }) => {
    const own = column === WHOLE ? Object.values(targets) : [targets[column]];
    const target = own.reduce((all, each) => all + (each?.kind === 'number' ? each.value : 0), 0);
    return (TIMES * target).toFixed(quantity.decimals);
  });
  return BESIDE + Math.max(...[...ALWAYS, ...figures].map((text) => widthOf(text, SIZE)));
}
