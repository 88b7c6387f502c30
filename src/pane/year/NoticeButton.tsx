import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { OnDemand } from '../nav/OnDemand';
import { usePageMessages, usePaneState } from '../state/context';
import { isBusy } from '../state/state';

/** Opens 新建、更正计划 in its place. */
export function NoticeButton() {
  const text = usePageMessages().notice.page;
  const state = usePaneState();
  const [isOpen, setOpen] = useState(false);
  // One function for as long as the panel is open, so that it is not loaded anew.
  const load = useCallback(async () => {
    const { NoticePanel } = await import('../notice/NoticePanel');
    return () => <NoticePanel onClose={() => setOpen(false)} />;
  }, []);
  if (isOpen) return <OnDemand load={load} />;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        disabled={isBusy(state)}
        onClick={() => setOpen(true)}
      >
        {text.begin}
      </Button>
    </div>
  );
}
