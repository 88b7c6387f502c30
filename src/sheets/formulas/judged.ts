import type { Expression } from './text';

/** What is to be thought of a cell with a figure. */
export interface Judged {
  /** True for a figure that counts. */
  readonly isValid: Expression;
  /** What is said in its place where it does not: 有误, or the word that stands there. */
  readonly otherwise: Expression;
}
