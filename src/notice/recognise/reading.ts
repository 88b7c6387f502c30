import { numberTarget } from '../../plan/target';
import type { Target } from '../../plan/types';
import type { Choice } from '../doubt';

/** What a cell of a target table says. */
export type CellReading =
  | { readonly kind: 'blank' | 'none' | 'text' }
  | NumberReading
  | {
      readonly kind: 'pair';
      readonly values: readonly [number, number];
    }
  | { readonly kind: 'date'; readonly choices: readonly Choice[] };

export interface NumberReading {
  readonly kind: 'number';
  readonly value: number;
  readonly target: Target;
  readonly decimals: number;
  /** A unit behind the number: %, 件. */
  readonly suffix: string;
  /** It says that more than this is too much: ≤5. */
  readonly isAtMost: boolean;
}

export const BLANK: CellReading = { kind: 'blank' };
export const NONE: CellReading = { kind: 'none' };
export const TEXT: CellReading = { kind: 'text' };

export function numberReading(
  value: number,
  decimals: number,
  suffix: string,
  isAtMost = false,
): NumberReading {
  return { kind: 'number', value, target: numberTarget(value), decimals, suffix, isAtMost };
}
