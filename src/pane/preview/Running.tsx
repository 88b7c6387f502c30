import { Button, makeStyles } from '@fluentui/react-components';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { useMessages, usePaneState, usePaneStore } from '../state/context';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

/** How far a write has come. */
export function Running() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = useMessages().pane.running;
  const store = usePaneStore();
  const { task } = usePaneState();
  if (task.kind !== 'running') return null;
  const { progress, stopping } = task;
  const label = stopping ? text.stopping : text[progress?.step ?? 'writing'];
  return (
    <div className={shared.stack}>
      <div className={styles.line}>
        <span>{label}</span>
        {progress !== null && (
          <span className={shared.quiet}>{text.steps(progress.done, progress.of)}</span>
        )}
      </div>
      <ProgressBar
        aria-label={label}
        {...(progress !== null && { value: progress.done, max: Math.max(progress.of, 1) })}
      />
      <div>
        <Button size="small" data-focus="running" disabledFocusable={stopping} onClick={store.stop}>
          {text.stop}
        </Button>
      </div>
    </div>
  );
}
