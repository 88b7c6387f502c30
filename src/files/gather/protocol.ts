import type { Plan } from '../../plan/types';
import type { BlocksOutcome } from '../blocks/bookBlocks';
import type { FillOutcome } from '../fill/fillFile';
import type { FilledCell } from '../fill/fillSheet';
import type { SuperiorOutcome } from '../fill/superiorFile';
import type { Answers as Answered } from '../../notice';
import type { Material, NoticeResult } from '../notice/recogniseNotice';
import type { FileResult } from './fileOutcome';

/** What the pane's thread and a reading worker say to each other. */
export type ToWorker =
  /** Once, before any files. It was parsed before: both ends are the same program. */
  | { readonly kind: 'plan'; readonly plan: Plan; readonly former: readonly Plan[] }
  /** Several at once, for a message costs more than a small file. */
  | { readonly kind: 'files'; readonly files: readonly Uint8Array[] }
  /** A superior office's template, to look at what it asks for. */
  | { readonly kind: 'superior'; readonly file: Uint8Array }
  /** The same, to be filled in. */
  | {
      readonly kind: 'fill';
      readonly file: Uint8Array;
      readonly sheet: string;
      readonly cells: readonly FilledCell[];
    }
  /** Another of our workbooks, of which some blocks are wanted. */
  | { readonly kind: 'blocks'; readonly file: Uint8Array; readonly wanted: readonly string[] }
  /** A notice, to be recognised as a plan. */
  | {
      readonly kind: 'notice';
      readonly material: Material;
      readonly base: Plan | null;
      /** What a person answered about it. */
      readonly answers: Answered;
    };

/** What a worker answers to each kind of message that has an answer. */
export interface Answers {
  /** One result for each file of a message, in their order. */
  readonly files: { readonly kind: 'results'; readonly results: readonly FileResult[] };
  readonly superior: { readonly kind: 'superior'; readonly outcome: SuperiorOutcome };
  readonly fill: { readonly kind: 'filled'; readonly outcome: FillOutcome };
  readonly blocks: { readonly kind: 'read'; readonly outcome: BlocksOutcome };
  readonly notice: { readonly kind: 'recognised'; readonly result: NoticeResult };
}

export type FromWorker = Answers[keyof Answers];

/** A worker behind either platform's interface: a page's Worker or Node's. */
export interface ReaderWorker {
  post(message: ToWorker, transfer: ArrayBuffer[]): void;
  /** Called with each answer; with null when the worker itself broke down. */
  onAnswer(listener: (answer: FromWorker | null) => void): void;
  terminate(): void;
}

export type SpawnWorker = () => ReaderWorker;
