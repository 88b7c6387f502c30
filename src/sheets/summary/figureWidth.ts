import { WHOLE, type Column } from '../../plan/column';
import type { Measure } from '../../plan/types';
import { reachedText, shareText, type AtHand } from '../atHand/atHand';
import { figuresColumn } from '../layout/fit';

/** A figure may be so many times its target before it no longer fits, unless it is known to be larger already. */
const TIMES = 4;
/** Points of the table's letters. */
const SIZE = 9;
/** A completion of four digits, and the words that stand in place of a figure. */
const ALWAYS = ['1000.0%', '缺权重'];

/** Points of a column of 各单位对照, by its targets and by the figures that are there. */
export function figureWidth(measures: readonly Measure[], column: Column, atHand: AtHand): number {
  const figures = measures.map(({ targets, quantity }) => {
    const own = column === WHOLE ? Object.values(targets) : [targets[column]];
    const target = own.reduce((all, each) => all + (each?.kind === 'number' ? each.value : 0), 0);
    return (TIMES * target).toFixed(quantity.decimals);
  });
  const known = measures.flatMap((measure) =>
    [reachedText, shareText].map((text) => text(atHand, measure, column)),
  );
  return figuresColumn([...ALWAYS, ...figures, ...known], SIZE);
}
