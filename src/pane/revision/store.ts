import type { RevisionActions, RevisionDraft } from '../../actions/revision/types';
import type { Plan } from '../../plan/types';
import { createStore, type Readable } from '../state/createStore';
import type { Result } from '../state/result';
import { createTask, type Task } from '../task/task';
import { resultOf } from './result';

export interface RevisionState {
  /** What was compared, and what it would mean. */
  readonly draft: RevisionDraft | null;
  /** The plan that was compared does not differ from the one in force. */
  readonly isSame: boolean;
  /** The workbook had changed, so that nothing was written; `draft` is how it is now. */
  readonly hasChanged: boolean;
  /** The plan before the one in force; null: there is none, or nobody has looked. */
  readonly former: Plan | null;
}

/** Comparing a plan with the one in force, and adopting it in its place. Methods never reject. */
export interface RevisionStore extends Readable<RevisionState> {
  readonly task: Task;
  /** Looks for a plan to go back to. */
  readonly look: (plan: Plan) => Promise<void>;
  readonly compare: (drafted: Plan) => Promise<void>;
  readonly adopt: (who: string, why: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** @param onResult told of what was written, and with null that something new begins */
export function createRevisionStore(
  actions: RevisionActions,
  onResult: (result: Result | null) => void,
): RevisionStore {
  const { get, subscribe, set } = createStore<RevisionState>({
    ...{ draft: null, isSame: false, hasChanged: false, former: null },
  });
  const task = createTask();
  const dismiss = (): void => {
    set({ draft: null, isSame: false, hasChanged: false });
    task.dismiss();
  };
  return {
    get,
    subscribe,
    task,
    dismiss,
    async look(plan) {
      const former = await task.quietly((options) => actions.former(plan, options));
      set({ former });
    },
    async compare(drafted) {
      onResult(null);
      dismiss();
      const draft = await task.read((options) => actions.preview(drafted, options));
      set({ draft, isSame: draft === null && task.get().failure === null });
    },
    async adopt(who, why) {
      const { draft } = get();
      if (draft === null) return;
      const how = { who, why, now: new Date() };
      const outcome = await task.write((options) => actions.revise(draft, how, options));
      if (outcome === null) return;
      if (outcome.kind === 'changed') return set({ draft: outcome.draft, hasChanged: true });
      set({ draft: null, hasChanged: false });
      onResult(resultOf(outcome));
    },
  };
}
