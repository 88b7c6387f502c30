import { usePageMessages, usePaneState } from '../state/context';
import { NoticeButton } from './NoticeButton';
import { PanelButton } from './PanelButton';

/** What can be done with a plan that is in force. */
export function PlanButtons() {
  const text = usePageMessages().years.begin;
  const plan = usePaneState().status?.plan ?? null;
  return (
    <>
      <NoticeButton />
      {plan !== null && (
        <PanelButton
          label={text.open(plan.year + 1)}
          panel={async () => (await import('../notice/panels')).NextYearPanel}
        />
      )}
    </>
  );
}
