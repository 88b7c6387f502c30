import { Button } from '@fluentui/react-components';
import type { GatherContext, GatherDraft } from '../../actions/gather/types';
import { ActionBar } from '../frame/ActionBar';
import { usePageMessages } from '../state/context';
import type { TaskState } from '../task/task';
import { TaskProgress } from '../task/TaskProgress';

export interface WriteBarProps {
  readonly context: GatherContext;
  readonly draft: GatherDraft;
  readonly task: TaskState;
  /** It was just written: that is said elsewhere. */
  readonly justWritten: boolean;
  readonly onWrite: () => void;
}

/** The one button that writes, or why there is nothing to write. */
export function WriteBar({ context, draft, task, justWritten, onWrite }: WriteBarProps) {
  const { gather } = usePageMessages();
  const { at, progress } = task;
  if (at === 'writing' && progress?.step === 'writing') {
    return <TaskProgress state={task} label={gather.writing(progress.done, progress.of)} />;
  }
  const { writes, rows, records } = draft;
  if (writes + rows + records === 0) {
    if (justWritten) return null;
    const hasTaken = draft.districts.some(({ taken }) => taken);
    return <div role="status">{hasTaken ? gather.nothing : gather.nothingTaken}</div>;
  }
  return (
    <ActionBar>
      <Button appearance="primary" disabled={at !== 'rest'} onClick={onWrite}>
        {writes + rows > 0 ? gather.write(writes, context.sheet.sheetName, rows) : gather.record}
      </Button>
    </ActionBar>
  );
}
