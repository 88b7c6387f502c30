import { Button } from '@fluentui/react-components';
import { useMessages } from '../state/context';
import { Bar } from './Bar';

/** Excel answers nothing while a cell is being edited: without this, the pane would look dead. */
export function WaitingBar({ onStop }: { readonly onStop: () => void }) {
  const text = useMessages().pane.editing;
  return (
    <Bar
      intent="warning"
      title={text.title}
      actions={
        <Button size="small" onClick={onStop}>
          {text.stop}
        </Button>
      }
    >
      {text.body}
    </Bar>
  );
}
