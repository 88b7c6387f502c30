import { Button, makeStyles } from '@fluentui/react-components';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';

const useStyles = makeStyles({ button: { minWidth: '64px' } });

/** Puts a chooser or a preview away; nothing was written yet. */
export function CancelButton() {
  const styles = useStyles();
  const text = useMessages().pane.preview.cancel;
  const store = usePaneStore();
  const state = usePaneState();
  return (
    <Button
      className={styles.button}
      disabled={isBusy(state)}
      onClick={() => store.send({ type: 'taskClosed' })}
    >
      {text}
    </Button>
  );
}
