import { useState } from 'react';
import { usePageMessages, usePaneState } from '../state/context';
import { NoticeButton } from './NoticeButton';
import { PanelButton } from './PanelButton';

/** What can be done with a plan that is in force; one at a time, since both work on the one draft. */
export function PlanButtons() {
  const text = usePageMessages().years.begin;
  const plan = usePaneState().status?.plan ?? null;
  const [open, setOpen] = useState<'notice' | 'next' | null>(null);
  return (
    <>
      {open !== 'next' && <NoticeButton onOpen={(isOpen) => setOpen(isOpen ? 'notice' : null)} />}
      {open !== 'notice' && plan !== null && (
        <PanelButton
          label={text.open(plan.year + 1)}
          panel={async () => (await import('../notice/panels')).NextYearPanel}
          onOpen={(isOpen) => setOpen(isOpen ? 'next' : null)}
        />
      )}
    </>
  );
}
