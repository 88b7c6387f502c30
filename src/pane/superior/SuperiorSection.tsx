import { useMemo } from 'react';
import type { SuperiorActions } from '../../actions/superior';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { NamedFile } from '../../files/write/zip';
import { usePageStyles } from '../frame/styles';
import { sourceOf } from '../gather/droppedFiles';
import { saveFile } from '../gather/saveFile';
import { useGatherStyles } from '../gather/styles';
import { FileButton } from '../look/FileButton';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { useHold, usePageMessages } from '../state/context';
import { useStore } from '../state/useStore';
import { TaskProgress } from '../task/TaskProgress';
import { Filling } from './Filling';
import { Refusal } from './Refusal';
import { createSuperiorStore } from './store';

export interface SuperiorSectionProps {
  readonly actions: SuperiorActions;
  readonly spawn: SpawnWorker;
  readonly save?: (file: NamedFile) => void;
}

/** 填上级的填报表, folded away until somebody needs it: a template comes in, is looked through, and goes out filled. */
export function SuperiorSection({ actions, spawn, save = saveFile }: SuperiorSectionProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().superior;
  const store = useMemo(() => createSuperiorStore(actions, spawn, save), [actions, spawn, save]);
  const state = useStore(store);
  const task = useStore(store.task);
  const busy = task.at !== 'rest';
  const { refusal, note } = state;
  useHold('superior', state.opened !== null && note?.kind !== 'saved' ? 'unsaved' : null);
  return (
    <details className={page.section}>
      <summary className={styles.summary}>
        <b>{text.title}</b>
      </summary>
      <div className={shared.stack}>
        <span className={shared.quiet}>{text.hint}</span>
        <div>
          <FileButton
            label={text.choose}
            accept=".xlsx"
            disabled={busy}
            onFile={(file) => void store.open(sourceOf(file))}
          />
        </div>
        <TaskNotes
          state={task}
          progress={
            busy && <TaskProgress state={task} label={text.reading} onStop={store.task.stop} />
          }
          onStop={store.task.stop}
          onClose={store.dismiss}
        >
          {refusal !== null && <Refusal {...refusal} onClose={store.dismiss} />}
          {note?.kind === 'changed' && <Bar intent="warning" title={text.changed} />}
          {note?.kind === 'saved' && (
            <Bar
              intent="success"
              title={text.saved(note.file, note.cells)}
              close={{ label: text.close, onClick: store.dismiss }}
            />
          )}
        </TaskNotes>
        <Filling store={store} state={state} busy={busy} />
      </div>
    </details>
  );
}
