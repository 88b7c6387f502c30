import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { restoreActions, type RestoreActions } from '../../actions/restore';
import { usePageStyles } from '../frame/styles';
import { keepName, keptName } from '../gather/name';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { EntryList } from './EntryList';
import { RestorePreview } from './RestorePreview';
import { useRestore, type Restoring } from './useRestore';

export interface RestorePageProps {
  readonly actions?: RestoreActions;
}

/** 写入记录: what the add-in has written, and taking it back. */
export function RestorePage({ actions = restoreActions }: RestorePageProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().restore;
  const store = usePaneStore();
  const { restoring: wanted } = usePaneState();
  const restoring = useRestore(actions, wanted?.entry ?? null);
  const [who, setWho] = useState(keptName);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entries, draft, busy } = restoring;

  const confirm = async (): Promise<void> => {
    if (await restoring.confirm(who.trim())) {
      store.send({ type: 'restored' });
      await store.refresh();
    }
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
          onClick={() => store.send({ type: 'restoreClosed' })}
        >
          {text.back}
        </Button>
      </div>
      <Notes restoring={restoring} />
      {draft === null ? (
        <>
          <div className={shared.quiet}>{text.hint}</div>
          {entries !== null && (
            <EntryList
              entries={entries}
              disabled={busy}
              onLook={(entry) => void restoring.look(entry)}
            />
          )}
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
          onLookAt={(id) => void restoring.lookAt(id)}
          onConfirm={() => void confirm()}
          onClose={restoring.closeDraft}
        />
      )}
    </div>
  );
}

/** What just came of a click, or what is in the way. */
function Notes({ restoring }: { readonly restoring: Restoring }) {
  const messages = usePageMessages();
  const text = messages.restore;
  const { note, busy, draft } = restoring;
  const close = { label: messages.pane.result.close, onClick: restoring.dismiss };
  const label = draft === null ? text.loading : text.working;
  return (
    <TaskNotes
      state={restoring}
      progress={busy && <ProgressBar aria-label={label} />}
      onStop={restoring.stop}
      onClose={restoring.dismiss}
    >
      {note?.kind === 'changed' && <Bar intent="warning" title={text.changed} close={close} />}
      {note?.kind === 'done' && (
        <Bar
          intent="success"
          title={text.done(note.cells, note.sheets)}
          close={close}
          {...(note.entry !== null && { actions: <Undo id={note.entry} restoring={restoring} /> })}
        />
      )}
    </TaskNotes>
  );
}

function Undo({ id, restoring }: { readonly id: string; readonly restoring: Restoring }) {
  const text = usePageMessages().restore;
  return (
    <Button size="small" disabled={restoring.busy} onClick={() => void restoring.lookAt(id)}>
      {text.undo}
    </Button>
  );
}
