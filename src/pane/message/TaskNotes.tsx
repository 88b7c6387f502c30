import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TaskState } from '../task/task';
import { Failure } from './Failure';
import { WaitingBar } from './WaitingBar';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    // Must not be taken out of the page, nor cost the gap around it.
    ':empty': { position: 'absolute' },
  },
});

export interface TaskNotesProps {
  readonly state: Pick<TaskState, 'waiting' | 'failure'>;
  /** How far it is, where that is said in the same place. */
  readonly progress?: ReactNode;
  readonly onStop: () => void;
  readonly onClose: () => void;
  /** What came of it. */
  readonly children?: ReactNode;
}

/**
 * What a page's task says: that it waits, how far it is, what is in the way, what came of it. Always in the page:
 * a live region that appears together with its text is not read out.
 */
export function TaskNotes({ state, progress, onStop, onClose, children }: TaskNotesProps) {
  const styles = useStyles();
  const { waiting, failure } = state;
  return (
    <>
      {progress}
      <div aria-live="polite" className={styles.notes}>
        {waiting && <WaitingBar onStop={onStop} />}
        {failure !== null && <Failure failure={failure} onClose={onClose} />}
        {children}
      </div>
    </>
  );
}
