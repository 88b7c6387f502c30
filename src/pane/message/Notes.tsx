import { makeStyles } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../state/context';
import { NoticeBar } from './NoticeBar';
import { ResultBar } from './ResultBar';
import { TroubleBar } from './TroubleBar';
import { WaitingBar } from './WaitingBar';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 0' },
});

/** What just happened, or what is in the way; at most one of each, above the steps. */
export function Notes() {
  const styles = useStyles();
  const store = usePaneStore();
  const { waiting, trouble, notice, task } = usePaneState();
  const isEmpty =
    waiting.length === 0 && trouble === null && notice === null && task.kind !== 'done';
  if (isEmpty) return null;
  return (
    <div className={styles.notes}>
      {waiting.length > 0 && <WaitingBar onStop={store.stopWaiting} />}
      {trouble !== null && <TroubleBar trouble={trouble} />}
      {notice !== null && <NoticeBar notice={notice} />}
      {task.kind === 'done' && <ResultBar report={task.report} />}
    </div>
  );
}
