import { Button } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ComponentType } from 'react';
import { OnDemand } from '../nav/OnDemand';
import { usePaneState } from '../state/context';
import { isBusy } from '../state/state';

export interface PanelButtonProps {
  readonly label: string;
  /** Loads what opens in its place. */
  readonly panel: () => Promise<ComponentType<{ readonly onClose: () => void }>>;
  readonly onOpen?: ((isOpen: boolean) => void) | undefined;
}

/** A button that gives way to a panel until that is closed. */
export function PanelButton({ label, panel, onOpen }: PanelButtonProps) {
  const state = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const bring = useRef({ panel, onOpen });
  // One function for as long as the panel is open, so that it is not loaded anew.
  const load = useCallback(async () => {
    const Panel = await bring.current.panel();
    const close = (): void => {
      setOpen(false);
      bring.current.onOpen?.(false);
    };
    return () => <Panel onClose={close} />;
  }, []);
  if (isOpen) return <OnDemand load={load} />;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        disabled={isBusy(state)}
        onClick={() => {
          setOpen(true);
          onOpen?.(true);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
