import { measureById } from '../../../plan/measures';
import type { Measure, MeasureId } from '../../../plan/types';
import type { Asked } from '../../formulas/templateCheck';
import type { CellRef } from '../../layout/address';
import type { TemplateContent } from '../content';
import { contentOf } from './contentOf';

/** What is asked about a figure that comes back; whatever is no figure is wrong already. */
export function askedOf(
  content: TemplateContent,
  measure: Measure,
  entryOf: (measure: MeasureId) => CellRef,
): Asked | null {
  const returned = content.returned?.get(measure.id);
  const value = askedValue(content, measure);
  if (returned === undefined || value === null) return null;
  const others = returned.others.flatMap((id) => {
    const other = measureById(content.plan, id);
    const sent = other === null ? null : contentOf(content, other);
    return typeof sent === 'number' ? [{ cell: entryOf(id), value: sent }] : [];
  });
  const { remarks } = content;
  return {
    value,
    others,
    remark: returned.severity === 'error' ? null : (remarks.get(measure.id) ?? ''),
  };
}

/** Whether anything is. */
export const isAsked = (content: TemplateContent, measure: Measure): boolean =>
  askedValue(content, measure) !== null;

function askedValue(content: TemplateContent, measure: Measure): number | null {
  const value = contentOf(content, measure);
  return content.returned?.has(measure.id) === true && typeof value === 'number' ? value : null;
}
