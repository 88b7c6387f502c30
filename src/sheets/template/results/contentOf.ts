import type { CellValue } from '../../../figures/types';
import { isWorkedOut } from '../../../plan/source';
import type { Measure } from '../../../plan/types';
import { computedEntry, quotientOf, type Quotient } from '../../../progress/computed';
import { entryOf, type Entry } from '../../../progress/entry';
import { NOT_APPLICABLE } from '../../../plan/target';
import { sideMeasures } from '../../blocks/sideCells';
import { words } from '../../labels';
import type { TemplateContent } from '../content';
import { fedFigure } from '../ledgers';

/** What stands in a measure's cell of 本期累计: typed, or worked out from two others as its formula does. */
export function contentOf(content: TemplateContent, measure: Measure): CellValue {
  const quotient = quotientIn(content, measure);
  return quotient === null ? typedIn(content, measure) : shown(quotient);
}

/** The same as a figure. */
export function entryIn(content: TemplateContent, measure: Measure): Entry {
  const quotient = quotientIn(content, measure);
  if (quotient !== null) return computedEntry(measure, shown(quotient), quotient);
  const target = measure.targets[content.district.id] ?? NOT_APPLICABLE;
  return entryOf(measure, target, typedIn(content, measure));
}

/** Null where the figure is typed. */
function quotientIn(content: TemplateContent, measure: Measure): Quotient | null {
  const sides = sideMeasures(content.plan, measure);
  if (sides === null || !isWorkedOut(measure, content.district.id)) return null;
  return quotientOf(measure, entryIn(content, sides.part), entryIn(content, sides.of));
}

function shown(quotient: Quotient): CellValue {
  switch (quotient.kind) {
    case 'number':
      return quotient.value;
    case 'blank':
      return '';
    case 'unknown':
      return words.invalid;
  }
}

function typedIn(content: TemplateContent, measure: Measure): CellValue {
  const counted = fedFigure(content, measure);
  if (counted !== null) return counted;
  const cell = content.current.get(measure.id) ?? null;
  return cell === null || typeof cell === 'number' ? cell : cell.text;
}
