import { isTaken } from '../../actions/check/edits';
import type { CheckActions } from '../../actions/check/types';
import type { OwnWrites } from './ownWrites';
import type { CheckState } from './state';
import type { CheckStore, RunOn } from './store';

export interface WritingParts {
  readonly actions: CheckActions;
  readonly own: OwnWrites;
  readonly get: () => CheckState;
  readonly runOn: RunOn;
}

type Writing = Pick<
  CheckStore,
  'confirm' | 'takeBack' | 'explain' | 'writeFindings' | 'exportFindings'
>;

/** Everything on the page that writes: into cells, among the answers, into a list. */
export function writing({ actions, own, get, runOn }: WritingParts): Writing {
  return {
    confirm: () =>
      runOn(
        (check, options) => {
          const edits = get().preview ?? [];
          own.expect(edits);
          return actions.take(check, edits, options);
        },
        (taken) => ({ check: taken.check, preview: null, done: { kind: 'taken', taken } }),
      ),
    takeBack: () => {
      const { done } = get();
      if (done?.kind !== 'taken') return Promise.resolve();
      const { edits } = done.taken;
      return runOn(
        async (check, options) => {
          // What somebody has typed since stays.
          const back = edits.filter((edit) => isTaken(edit, check));
          own.expect(back);
          return { back, next: await actions.takeBack({ check, edits: back }, options) };
        },
        ({ back, next }) => ({ check: next, done: { kind: 'takenBack', cells: back.length } }),
      );
    },
    explain: ({ finding }, text) =>
      runOn(
        (check, options) => actions.explain(check, finding, text, options),
        (check) => ({ check, explaining: null }),
      ),
    writeFindings: () =>
      runOn(
        (check, options) => actions.writeFindings(check, options),
        (link) => ({ done: { kind: 'sheet', link } }),
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
