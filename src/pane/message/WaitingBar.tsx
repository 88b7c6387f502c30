import { Button } from '@fluentui/react-components';
import { useMessages, usePaneStore } from '../state/context';
import { Bar } from './Bar';

/** Excel answers nothing while a cell is being edited: without this, the pane would look dead. */
export function WaitingBar() {
  const text = useMessages().pane.editing;
  const store = usePaneStore();
  return (
    <Bar
      intent="warning"
      title={text.title}
      actions={
        <Button size="small" onClick={store.stopWaiting}>
          {text.stop}
        </Button>
      }
    >
      {text.body}
    </Bar>
  );
}
