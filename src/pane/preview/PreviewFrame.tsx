import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionBar } from '../frame/ActionBar';
import { Panel, type PanelProps } from '../frame/Panel';
import { useMessages } from '../state/context';

export interface PreviewFrameProps extends PanelProps {
  /** Something is at work: nothing can be pressed. */
  readonly busy: boolean;
  /** The buttons that do it; none where it cannot be done. */
  readonly actions: ReactNode;
}

/** What would happen, before anything does: what it is, the buttons that do it, and the way out. */
export function PreviewFrame({ busy, actions, children, ...panel }: PreviewFrameProps) {
  const text = useMessages().pane.preview;
  return (
    <Panel {...panel}>
      {children}
      <ActionBar>
        {actions}
        <Button disabled={busy} onClick={panel.onClose}>
          {text.cancel}
        </Button>
      </ActionBar>
    </Panel>
  );
}
