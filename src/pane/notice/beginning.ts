import type { Plan } from '../../plan/types';

/** How another year is begun, as a person has chosen it. */
export interface Beginning {
  /** What its plan goes on from. */
  readonly base: Plan;
  /** The year that is begun. */
  readonly next: number;
  /** From the base alone, where there is no notice yet. */
  readonly isDraft: boolean;
  /** The year whose populations come along; null: none do. */
  readonly populationsOf: number | null;
  /** In a workbook of its own. */
  readonly isApart: boolean;
}
