import { ProgressBar } from '../look/ProgressBar';
import { Damages } from '../message/Damages';
import { TaskNotes } from '../message/TaskNotes';
import { usePageMessages } from '../state/context';
import { useCheckState, useCheckStore, useCheckTask } from './context';

/** What is in the way. */
export function Notes() {
  const text = usePageMessages().check;
  const { task, dismiss } = useCheckStore();
  const { trouble, check } = useCheckState();
  const { at, waiting, failure } = useCheckTask();
  // Who stops a check knows it: what is on screen stays.
  const ours = failure?.code === 'cancelled' ? null : failure;
  return (
    <>
      <Damages damages={check?.year.damages ?? []} />
      <TaskNotes
        state={{ waiting, failure: ours ?? trouble }}
        progress={
          at !== 'rest' && (
            <ProgressBar aria-label={at === 'reading' ? text.running : text.writing} />
          )
        }
        onStop={task.stop}
        onClose={dismiss}
      />
    </>
  );
}
