import { WHOLE, type Column } from '../../plan/column';
import type { Measure } from '../../plan/types';
import { columnFor } from '../layout/fit';

/** A figure may be so many times its target before it no longer fits; a number too long is not shown at all. */
const TIMES = 4;
/** Points of the table's letters. */
const SIZE = 9;
/** A completion of four digits, and the words that stand in place of a figure. */
const ALWAYS = ['1000.0%', '缺权重'];

/** Points of a column of 各单位对照, by its targets. */
export function figureWidth(measures: readonly Measure[], column: Column): number {
  const figures = measures.map(({ targets, quantity }) => {
    const own = column === WHOLE ? Object.values(targets) : [targets[column]];
    const target = own.reduce((all, each) => all + (each?.kind === 'number' ? each.value : 0), 0);
    return (TIMES * target).toFixed(quantity.decimals);
  });
  return columnFor([...ALWAYS, ...figures], SIZE, { least: 0, most: 70 });
}
