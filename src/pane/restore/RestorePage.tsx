import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { restoreActions, type RestoreActions } from '../../actions/restore';
import type { Restorable } from '../../actions/restore/types';
import { usePageStyles } from '../frame/styles';
import { keepName, keptName } from '../gather/name';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { useHold, usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { useStore } from '../state/useStore';
import { EntryList } from './EntryList';
import { RestorePreview } from './RestorePreview';
import { createRestoreStore, type RestoreStore } from './store';

export interface RestorePageProps {
  readonly actions?: RestoreActions;
}

/** 写入记录: what the add-in has written, and taking it back. */
export function RestorePage({ actions = restoreActions }: RestorePageProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().restore;
  const pane = usePaneStore();
  const first = usePaneState().restoring?.entry ?? null;
  const store = useMemo(() => createRestoreStore(actions), [actions]);
  const { entries, draft } = useStore(store);
  const { at } = useStore(store.task);
  const busy = at !== 'rest';
  useHold('restore', at === 'writing' ? 'writing' : null);
  const [who, setWho] = useState(keptName);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => void (first === null ? store.list() : store.lookAt(first)), [store, first]);

  const look = (entry: Restorable): void => {
    pane.send({ type: 'resultCleared' });
    void store.look(entry);
  };
  const confirm = async (): Promise<void> => {
    const result = await store.confirm(who.trim());
    if (result === null) return;
    pane.send({ type: 'restored', result });
    await pane.refresh();
  };
  return (
    <div className={page.page}>
      <div className={page.line}>
        <h2 ref={heading} tabIndex={-1} className={page.heading}>
          {text.title}
        </h2>
        <Button
          className={page.end}
          size="small"
          onClick={() => pane.send({ type: 'restoreClosed' })}
        >
          {text.back}
        </Button>
      </div>
      <Notes store={store} />
      {draft === null ? (
        <>
          <div className={shared.quiet}>{text.hint}</div>
          {entries !== null && <EntryList entries={entries} disabled={busy} onLook={look} />}
        </>
      ) : (
        <RestorePreview
          key={draft.entry.id}
          draft={draft}
          who={who}
          disabled={busy}
          onWho={(name) => {
            setWho(name);
            keepName(name);
          }}
          onLookAt={(id) => void store.lookAt(id)}
          onConfirm={() => void confirm()}
          onClose={store.closeDraft}
        />
      )}
    </div>
  );
}

/** What is in the way. */
function Notes({ store }: { readonly store: RestoreStore }) {
  const messages = usePageMessages();
  const text = messages.restore;
  const { draft, hasChanged } = useStore(store);
  const task = useStore(store.task);
  const close = { label: messages.pane.result.close, onClick: store.dismiss };
  const label = draft === null ? text.loading : text.working;
  return (
    <TaskNotes
      state={task}
      progress={task.at !== 'rest' && <ProgressBar aria-label={label} />}
      onStop={store.task.stop}
      onClose={store.dismiss}
    >
      {hasChanged && <Bar intent="warning" title={text.changed} close={close} />}
    </TaskNotes>
  );
}
