import type { WriteOperation } from '../write/operations';

/** One thing that a write does to the workbook, told before it is sent, so that it can be taken back. */
export interface UndoStep {
  /** The sheet concerned, for whoever has to be told. */
  readonly sheet: string;
  /** What asking after it, or undoing it, may take, in bytes. */
  readonly bytes: number;
  /** Reached by the request as soon as the thing is there; where Excel tells traces, one missing is not there. */
  readonly trace?: string;
  /**
   * Asks how it stands by now. The answer, to be had after the sync, is what undoes it: nothing where nothing was
   * done, or where somebody else has changed it since.
   */
  look(context: Excel.RequestContext): () => readonly WriteOperation[];
}
