import { withoutNoise } from '../../figures/plainNumber';
import { WHOLE, type Column } from '../../plan/column';
import type { Measure, Plan } from '../../plan/types';
import { givenTotal } from '../../progress/givenTotal';
import type { LastYearFigures, Restated } from '../../progress/lastYearFigures';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { sideMeasures } from '../blocks/sideCells';
import { computedTotal } from '../formulas/computed';
import { anyUnreadable, sumTotal, weightedTotal } from '../formulas/total';
import { expression, formulaCell, say } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { restatedCell, type LastYearSheets } from './restatedCell';

/** Where last year's figures come from. */
export type LastYearSource =
  /** Sheets of the same workbook: formulas, so that a figure which is corrected there is seen here. */
  | { readonly kind: 'sheets'; readonly sheets: LastYearSheets }
  /** Another workbook. */
  | { readonly kind: 'file'; readonly file: string; readonly figures: LastYearFigures }
  /** Somebody types them. */
  | { readonly kind: 'typed' };

/** A cell of 上年同期, and whether somebody may type there. */
export interface LastYearCell {
  readonly cell: LayoutCell;
  readonly isOpen: boolean;
}

const open = (cell: LayoutCell): LastYearCell => ({ cell, isOpen: true });
const text = (word: string): LayoutCell => ({ text: word });

export function lastYearCell(
  plan: Plan,
  measure: Measure,
  column: Column,
  source: LastYearSource,
  block: BlockMap,
): LastYearCell {
  switch (source.kind) {
    case 'sheets': {
      const cell = restatedCell(source.sheets, measure.id, column, block.sheet);
      return cell.kind === 'word'
        ? open(text(cell.word))
        : { cell: formulaCell(cell.formula), isOpen: false };
    }
    case 'file':
      return column === WHOLE
        ? foundTotal(plan, measure, source.figures, block)
        : open(contentOf(source.figures(measure.id, column)));
    case 'typed':
      return column === WHOLE ? typedTotal(plan, measure, block) : typedEntry(measure, column);
  }
}

/** What says a figure, or why there is none. */
function contentOf(figure: Restated): LayoutCell {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'blank':
      return null;
    case 'notApplicable':
      return text(words.notApplicable);
    case 'unknown':
      return text(words[figure.reason]);
  }
}

const typedEntry = ({ targets }: Measure, column: Column): LastYearCell =>
  open(targets[column]?.kind === 'number' ? null : text(words.notApplicable));

/** Worked out where the units' figures give what was found: who corrects one of them is to see it in the whole. */
function foundTotal(
  plan: Plan,
  measure: Measure,
  figures: LastYearFigures,
  block: BlockMap,
): LastYearCell {
  const whole = figures(measure.id, WHOLE);
  const given = givenTotal(plan, measure, figures);
  const isGiven =
    whole.kind === 'number' &&
    given.kind === 'number' &&
    withoutNoise(whole.value) === withoutNoise(given.value);
  return isGiven ? typedTotal(plan, measure, block) : open(contentOf(whole));
}

/** Worked out where the units' figures give it; else typed too. */
function typedTotal(plan: Plan, measure: Measure, block: BlockMap): LastYearCell {
  const formula = (of: Parameters<typeof formulaCell>[0]): LastYearCell => ({
    cell: formulaCell(of),
    isOpen: false,
  });
  const row = blockRow(block, measure.id, block.sheet);
  const options = {
    unreadable: anyUnreadable(row, measure.quantity.least),
    empty: say.blank,
    quantity: measure.quantity,
  };
  const sides = sideMeasures(plan, measure);
  if (sides !== null) {
    const side = ({ id }: Measure) => ({
      total: blockCell(block, id, WHOLE, block.sheet),
      row: blockRow(block, id, block.sheet),
    });
    return formula(computedTotal(measure, side(sides.part), side(sides.of), expression('FALSE')));
  }
  const { aggregation } = measure;
  switch (aggregation.kind) {
    case 'sum':
      return formula(sumTotal(row, options));
    case 'weightedByMeasure': {
      const weights = blockRow(block, aggregation.measure, block.sheet);
      return formula(
        weightedTotal(row, weights, { ...options, missing: say.missingWeight, round: null }),
      );
    }
    case 'none':
      return open(text(words.notTotalled));
    case 'weightedByPopulation':
      return open(null);
  }
}
