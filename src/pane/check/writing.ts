import type { CheckActions } from '../../actions/check/types';
import type { Store } from '../state/createStore';
import type { Result } from '../state/result';
import type { CheckStore, WriteOn } from './checkStore';
import type { OwnWrites } from './ownWrites';
import { fileResult, sheetResult, appliedResult } from './results';
import type { CheckState } from './state';

export interface WritingParts extends Pick<Store<CheckState>, 'get' | 'set'> {
  readonly actions: CheckActions;
  readonly own: OwnWrites;
  readonly writeOn: WriteOn;
  readonly onResult: (result: Result) => void;
}

type Writing = Pick<CheckStore, 'confirm' | 'explain' | 'writeFindings' | 'exportFindings'>;

/** Everything on the page that writes: into cells, among the answers, into a list. */
export function writing({ actions, own, get, set, writeOn, onResult }: WritingParts): Writing {
  return {
    async confirm() {
      const applied = await writeOn((check, options) => {
        const edits = get().preview?.edits ?? [];
        own.expect(edits);
        return actions.applyEdits(check, edits, options);
      });
      if (applied === null) return;
      set({ check: applied.check, preview: null });
      onResult(appliedResult(applied));
    },
    async explain({ finding }, text) {
      const check = await writeOn((last, options) => actions.explain(last, finding, text, options));
      if (check !== null) set({ check, explaining: null });
    },
    async writeFindings() {
      const { check: shown } = get();
      const written = await writeOn((check, options) => actions.writeFindings(check, options));
      if (shown !== null && written !== null) onResult(sheetResult(written, shown.period));
    },
    async exportFindings(save) {
      const { check: shown } = get();
      const file = await writeOn((check) => actions.exportFindings(check));
      if (shown === null || file === null) return;
      save(file);
      onResult(fileResult(file.name, shown.period));
    },
  };
}
