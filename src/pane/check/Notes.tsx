import { ProgressBar } from '../look/ProgressBar';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { Damages } from '../message/Damages';
import { TaskNotes } from '../message/TaskNotes';
import { RestoreOffer } from '../restore/RestoreOffer';
import { usePageMessages, usePaneStore } from '../state/context';
import { useCheckState, useCheckStore } from './context';

/** What just came of a click, or what is in the way. */
export function Notes() {
  const text = usePageMessages().check;
  const store = useCheckStore();
  const { waiting, trouble, task, check } = useCheckState();
  const progress = task !== 'idle' && (
    <ProgressBar aria-label={task === 'checking' ? text.running : text.writing} />
  );
  return (
    <>
      <Damages damages={check?.year.damages ?? []} />
      <TaskNotes
        state={{ waiting, failure: trouble }}
        progress={progress}
        onStop={store.stopWaiting}
        onClose={() => store.set({ trouble: null })}
      >
        <DoneBar />
      </TaskNotes>
    </>
  );
}

function DoneBar() {
  const messages = usePageMessages();
  const text = messages.check.done;
  const pane = usePaneStore();
  const store = useCheckStore();
  const { done } = useCheckState();
  if (done === null) return null;
  const close = { label: messages.pane.result.close, onClick: () => store.set({ done: null }) };
  switch (done.kind) {
    case 'applied':
      return (
        <Bar
          intent="success"
          title={text.taken(done.applied.edits.length)}
          close={close}
          actions={<RestoreOffer entry={done.applied.entry} />}
        />
      );
    case 'sheet':
      return (
        <Bar
          intent="success"
          title={text.sheet(done.link.sheetName)}
          close={close}
          actions={<RestoreOffer entry={done.entry} />}
        >
          <TextButton inline onClick={() => void pane.open(done.link)}>
            {text.open}
          </TextButton>
        </Bar>
      );
    case 'file':
      return <Bar intent="success" title={text.file(done.name)} close={close} />;
  }
}
