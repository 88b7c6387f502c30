import type { Content } from '../../sheets/journal/content';
import type { CellFacts } from '../../workbook/check/cells';

/** What a cell holds, as the journal keeps it. */
export const contentOf = ({ formula, value }: Pick<CellFacts, 'formula' | 'value'>): Content =>
  formula === null ? { value } : { formula };
