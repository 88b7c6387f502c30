import { Button } from '@fluentui/react-components';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';

/** Puts a chooser or a preview away; nothing was written yet. */
export function CancelButton() {
  const text = useMessages().pane.preview.cancel;
  const store = usePaneStore();
  const state = usePaneState();
  return (
    <Button disabled={isBusy(state)} onClick={() => store.send({ type: 'taskClosed' })}>
      {text}
    </Button>
  );
}
