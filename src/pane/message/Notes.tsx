import { makeStyles } from '@fluentui/react-components';
import { usePaneState, usePaneStore } from '../state/context';
import { isWaiting } from '../state/state';
import { NoticeBar } from './NoticeBar';
import { TroubleBar } from './TroubleBar';
import { WaitingBar } from './WaitingBar';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 0' },
});

/** What is in the way, or worth knowing; at most one of each, above the steps. */
export function Notes() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { trouble, notice } = state;
  const waiting = isWaiting(state);
  if (!waiting && trouble === null && notice === null) return null;
  return (
    <div className={styles.notes}>
      {waiting && <WaitingBar onStop={store.stopWaiting} />}
      {trouble !== null && <TroubleBar trouble={trouble} />}
      {notice !== null && <NoticeBar notice={notice} />}
    </div>
  );
}
