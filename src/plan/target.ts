import type { Target } from './types';

/** `/`: the plan has no target there. */
export const NOT_APPLICABLE: Target = Object.freeze({ kind: 'notApplicable' });

export function numberTarget(value: number): Target {
  return { kind: 'number', value };
}

/** As the table prints it: a number, or `/`. */
export function printedTarget(target: Target): number | '/' {
  return target.kind === 'number' ? target.value : '/';
}
