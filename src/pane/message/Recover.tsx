import { Button } from '@fluentui/react-components';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { Bar } from './Bar';

/** One click that takes back what a write, broken off, has left; it can be tried as often as it takes. */
export function RecoverButton({
  recovery,
  onRecovered,
}: {
  readonly recovery: number;
  readonly onRecovered: () => void;
}) {
  const text = useMessages().pane.trouble;
  const store = usePaneStore();
  const busy = usePaneState().at.recover.at !== 'rest';
  const recover = async (): Promise<void> => {
    if (await store.recover(recovery)) onRecovered();
  };
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => void recover()}
    >
      {busy ? text.recovering : text.recover}
    </Button>
  );
}

/** In the place of the failure once it is mended. */
export function Recovered({ onClose }: { readonly onClose?: (() => void) | undefined }) {
  const { trouble, result } = useMessages().pane;
  return (
    <Bar
      intent="success"
      title={trouble.recovered}
      {...(onClose !== undefined && { close: { label: result.close, onClick: onClose } })}
    >
      {trouble.recoveredBody}
    </Bar>
  );
}
