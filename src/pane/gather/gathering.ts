import type { Choices, Correction, GatherContext, GatherDraft } from '../../actions/gather/types';
import type { FileSource } from '../../files/gather/fileOutcome';
import type { TaskState } from '../task/task';
import type { Counted } from './readFiles';

/** What just came of something a person asked for. */
export type Note =
  | { readonly kind: 'written'; readonly cells: number; readonly entry: string | null }
  | { readonly kind: 'corrected'; readonly text: string; readonly entry: string | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'stopped' };

/** The state of the 汇集 page and everything a person can do there. Methods never reject. */
export interface Gathering extends TaskState {
  readonly context: GatherContext | null;
  readonly hasFiles: boolean;
  readonly draft: GatherDraft | null;
  readonly reading: Counted | null;
  readonly note: Note | null;
  readonly choices: Choices;
  choose(choices: Choices): void;
  read(files: readonly FileSource[]): Promise<void>;
  stop(): void;
  clear(): void;
  dismiss(): void;
  write(who: string): Promise<void>;
  correct(correction: Correction, who: string, text: string): Promise<boolean>;
}
