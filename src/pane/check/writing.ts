import type { CheckActions } from '../../actions/check/types';
import type { OwnWrites } from './ownWrites';
import type { CheckState } from './state';
import type { CheckStore, RunOn } from './checkStore';

export interface WritingParts {
  readonly actions: CheckActions;
  readonly own: OwnWrites;
  readonly get: () => CheckState;
  readonly runOn: RunOn;
}

type Writing = Pick<CheckStore, 'confirm' | 'explain' | 'writeFindings' | 'exportFindings'>;

/** Everything on the page that writes: into cells, among the answers, into a list. */
export function writing({ actions, own, get, runOn }: WritingParts): Writing {
  return {
    confirm: () =>
      runOn(
        (check, options) => {
          const edits = get().preview ?? [];
          own.expect(edits);
          return actions.applyEdits(check, edits, options);
        },
        (applied) => ({ check: applied.check, preview: null, done: { kind: 'applied', applied } }),
      ),
    explain: ({ finding }, text) =>
      runOn(
        (check, options) => actions.explain(check, finding, text, options),
        (check) => ({ check, explaining: null }),
      ),
    writeFindings: () =>
      runOn(
        (check, options) => actions.writeFindings(check, options),
        ({ entry, link }) => ({ done: { kind: 'sheet', link, entry } }),
      ),
    exportFindings: (save) =>
      runOn(
        (check) => actions.exportFindings(check),
        (file) => {
          save(file);
          return { done: { kind: 'file', name: file.name } };
        },
      ),
  };
}
