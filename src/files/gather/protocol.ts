import type { Plan } from '../../plan/types';
import type { FileResult } from './fileOutcome';

/** What the pane's thread and a reading worker say to each other. */
export type ToWorker =
  /** Once, before anything else. It was parsed before: both ends are the same program. */
  | { readonly kind: 'plan'; readonly plan: Plan; readonly former: readonly Plan[] }
  /** Several at once, for a message costs more than a small file. */
  | { readonly kind: 'files'; readonly files: readonly Uint8Array[] };

/** One result for each file of a message, in their order. */
export type FromWorker = { readonly kind: 'results'; readonly results: readonly FileResult[] };

/** A worker behind either platform's interface: a page's Worker or Node's. */
export interface ReaderWorker {
  post(message: ToWorker, transfer: ArrayBuffer[]): void;
  /** Called with each answer; with null when the worker itself broke down. */
  onAnswer(listener: (answer: FromWorker | null) => void): void;
  terminate(): void;
}

export type SpawnWorker = () => ReaderWorker;
