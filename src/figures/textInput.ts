import type { ReadContext, ReadMeasure } from './reading';

/** A text on its way through the reader. */
export interface TextInput {
  /** Normalised. */
  readonly text: string;
  readonly raw: string;
  readonly measure: ReadMeasure;
  readonly context: ReadContext;
}
