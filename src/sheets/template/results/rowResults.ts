import { NOT_APPLICABLE } from '../../../plan/target';
import type { Measure } from '../../../plan/types';
import { completionOf, type Completion } from '../../../progress/completion';
import { statusOf } from '../../../progress/status';
import { completionWord } from '../../formulas/completionWord';
import { words } from '../../labels';
import type { Result } from '../../layout/layout';
import type { TemplateContent } from '../content';
import { checkWord } from './checkWord';
import { contentOf, entryIn } from './contentOf';

/** What the formulas of one row give. */
export interface RowResults {
  /** Where a formula works the figure out. */
  readonly current: Result;
  readonly completion: Result;
  readonly status: Result;
  readonly check: Result;
}

/**
 * The pure twin of a row's formulas. Files carry it as their results, for programs that show a file without calculating
 * it: Excel's protected view, telephones, previews.
 */
export function rowResults(content: TemplateContent, measure: Measure): RowResults {
  const target = measure.targets[content.district.id] ?? NOT_APPLICABLE;
  const entry = entryIn(content, measure);
  const completion = completionShown(completionOf(measure, target, entry));
  const status = statusOf(measure, target, entry, content.period);
  const value = contentOf(content, measure);
  return {
    current: typeof value === 'number' ? value : String(value ?? ''),
    completion,
    status: status === 'unknown' ? completion : words[status],
    check: checkWord(content, measure),
  };
}

const completionShown = (completion: Completion): Result =>
  completion.kind === 'number' ? completion.value : (completionWord(completion, '') ?? '');
