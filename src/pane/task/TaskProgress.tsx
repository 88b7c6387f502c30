import { Button, makeStyles } from '@fluentui/react-components';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';
import type { TaskState } from './task';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

export interface TaskProgressProps {
  readonly state: Pick<TaskState, 'progress' | 'stopping'>;
  /** What it is at; else what the progress itself says. */
  readonly label?: string;
  /** The steps are told beside it. */
  readonly counted?: true;
  readonly onStop?: () => void;
  /** See `useFocusFollows`. */
  readonly focus?: string;
}

/** How far something has come, and the way to stop it. */
export function TaskProgress({ state, label, counted, onStop, focus }: TaskProgressProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = useMessages().pane.running;
  const { progress, stopping } = state;
  const words = stopping ? text.stopping : (label ?? text[progress?.step ?? 'writing']);
  return (
    <div className={shared.stack}>
      <div className={styles.line}>
        <span>{words}</span>
        {counted && progress !== null && (
          <span className={shared.quiet}>{text.steps(progress.done, progress.of)}</span>
        )}
      </div>
      <ProgressBar
        aria-label={words}
        {...(progress !== null && { value: progress.done, max: Math.max(progress.of, 1) })}
      />
      {onStop !== undefined && (
        <div>
          <Button size="small" data-focus={focus} disabledFocusable={stopping} onClick={onStop}>
            {text.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
