import { Button } from '@fluentui/react-components';
import { useMessages, usePaneStore } from '../state/context';

/** Beside what was just written: the way to take it back. */
export function RestoreOffer({ entry }: { readonly entry: string }) {
  const text = useMessages().pane.restore;
  const store = usePaneStore();
  return (
    <Button size="small" onClick={() => store.send({ type: 'restoreOpened', entry })}>
      {text.offer}
    </Button>
  );
}
