import type { FileResult } from './reading';

/** What the pane's thread and a reading worker say to each other. */
export type ToWorker =
  /** Once, before anything else: the plan as `serialisePlan` writes it. */
  | { readonly kind: 'plan'; readonly text: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };

export type FromWorker = { readonly kind: 'result'; readonly result: FileResult };

/** A worker behind either platform's interface: a page's Worker or Node's. */
export interface ReadingWorker {
  post(message: ToWorker, transfer: ArrayBuffer[]): void;
  /** Called with each answer; with null when the worker itself broke down. */
  onAnswer(listener: (answer: FromWorker | null) => void): void;
  terminate(): void;
}

export type SpawnWorker = () => ReadingWorker;
