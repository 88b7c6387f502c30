import { useState } from 'react';
import type { LedgerActions } from '../../actions/ledgers';
import type { ClearedLedger, LedgersChosen } from '../../actions/ledgers/types';
import type { NamedFile } from '../../files/write/zip';
import { usePageMessages, usePaneStore } from '../state/context';
import { useTask } from '../task/useTask';

/** Exporting and clearing 台账, one at a time, and what came of it in words. */
export function useLedgers(actions: LedgerActions, save: (file: NamedFile) => void) {
  const text = usePageMessages().ledgers.kept;
  const pane = usePaneStore();
  const { task, ...state } = useTask();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<readonly ClearedLedger[] | null>(null);

  /** Asks whether to clear what there is; where there is nothing, says so. */
  const offer = (ledgers: readonly ClearedLedger[], otherwise: string): void => {
    setAsked(ledgers.length === 0 ? null : ledgers);
    setNote(ledgers.length === 0 ? text.nothing : otherwise);
  };

  return {
    ...{ task: state, note, asked },
    busy: state.at !== 'rest',
    stop: task.stop,
    dismiss: task.dismiss,
    cancel: () => setAsked(null),
    async export(chosen: LedgersChosen): Promise<void> {
      setNote('');
      await task.read(async (options) => {
        const outcome = await actions.exportLedgers(chosen, options);
        if (outcome === null) return setNote(text.nothing);
        save(outcome.file);
        setNote(text.exported(outcome.file.name, outcome.rows, outcome.left));
      });
    },
    async ask(chosen: LedgersChosen): Promise<void> {
      setNote('');
      const found = await task.read((options) => actions.previewClearing(chosen, options));
      if (found !== null) offer(found, '');
    },
    async clear(
      chosen: LedgersChosen,
      shown: readonly ClearedLedger[],
      who: string,
    ): Promise<void> {
      const by = { who, now: new Date() };
      const outcome = await task.write((options) =>
        actions.clearLedgers(chosen, shown, by, options),
      );
      if (outcome === null) return;
      if (outcome.kind === 'changed') return offer(outcome.ledgers, text.changed);
      setAsked(null);
      setNote(text.cleared(outcome.rows));
      // What was written before cannot be taken back any more, so nothing offers it.
      pane.send({ type: 'resultCleared' });
      await pane.refresh();
    },
  };
}
