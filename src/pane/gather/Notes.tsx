import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { usePageMessages } from '../state/context';
import type { Gathering } from './useGathering';

/** What is in the way, or did not come to its end. */
export function Notes({ gathering }: { readonly gathering: Gathering }) {
  const { gather, pane } = usePageMessages();
  const { note, task, store, dismiss } = gathering;
  const close = { label: pane.result.close, onClick: dismiss };
  return (
    <TaskNotes state={task} onStop={store.task.stop} onClose={dismiss}>
      {note === 'changed' && <Bar intent="warning" title={gather.changedMeanwhile} close={close} />}
      {note === 'stopped' && <Bar intent="info" title={gather.files.stopped} close={close} />}
    </TaskNotes>
  );
}
