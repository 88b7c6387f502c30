import type { MeasureId } from '../plan/types';
import type { Severity, Source } from './finding';

/**
 * What must hold between two measures of one district, as data. Where a side is missing, unreadable or `/`, the
 * relation says nothing. A measure that a plan does not have makes its relations void.
 */
export type Relation = {
  readonly id: string;
  readonly left: MeasureId;
  readonly right: MeasureId;
  readonly severity: Severity;
  readonly source: Source;
} & (
  | { readonly kind: 'atMost' }
  | { readonly kind: 'bothZeroOrNeither' }
  /** left ÷ right, in units of left per unit of right; a right side of 0 says nothing. */
  | { readonly kind: 'ratio'; readonly from: number; readonly to: number }
);

const PRACTICE: Source = { kind: 'practice' };

function rows(...numbers: readonly number[]): Source {
  return { kind: 'rows', rows: numbers };
}

/** The relations between the rows of annex 2. */
export const DEFAULT_RELATIONS: readonly Relation[] = [
  {
    id: 'inventionApplications',
    kind: 'atMost',
    left: '2',
    right: '1',
    severity: 'error',
    source: rows(1, 2),
  },
  {
    id: 'inventionGrants',
    kind: 'atMost',
    left: '5',
    right: '4',
    severity: 'error',
    source: rows(4, 5),
  },
  {
    id: 'loans',
    kind: 'bothZeroOrNeither',
    left: '14a',
    right: '14b',
    severity: 'error',
    source: rows(14),
  },
  { id: 'grants', kind: 'atMost', left: '4', right: '1', severity: 'warning', source: PRACTICE },
  { id: 'pct', kind: 'atMost', left: '8', right: '2', severity: 'warning', source: PRACTICE },
  {
    id: 'loanPerDeal',
    kind: 'ratio',
    left: '14b',
    right: '14a',
    from: 50,
    to: 2000,
    severity: 'warning',
    source: PRACTICE,
  },
  {
    id: 'demonstration',
    kind: 'atMost',
    left: '12',
    right: '11',
    severity: 'info',
    source: rows(11, 12),
  },
  {
    id: 'planning',
    kind: 'atMost',
    left: '16',
    right: '15',
    severity: 'info',
    source: rows(15, 16),
  },
];
