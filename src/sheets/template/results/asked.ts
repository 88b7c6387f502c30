import type { Measure } from '../../../plan/types';
import type { Asked } from '../../formulas/templateCheck';
import type { TemplateContent } from '../content';
import { contentOf } from './contentOf';

/** What is asked about a figure that comes back; whatever is no figure is wrong already. */
export function askedOf(content: TemplateContent, measure: Measure): Asked | null {
  const severity = content.returned?.get(measure.id);
  const value = contentOf(content, measure);
  if (severity === undefined || typeof value !== 'number') return null;
  return { value, remark: severity === 'error' ? null : (content.remarks.get(measure.id) ?? '') };
}
