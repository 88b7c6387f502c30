import { Bar } from '../message/Bar';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { PlanReason } from './PlanReason';

/** Why a chosen file gives no plan, every problem with its place. */
export function PlanRefusal() {
  const text = usePageMessages().planFile;
  const store = usePaneStore();
  const { refusal } = usePaneState();
  if (refusal === null) return null;
  return (
    <Bar
      intent="error"
      title={text.title(refusal.file)}
      close={{ label: text.close, onClick: () => store.send({ type: 'messagesCleared' }) }}
    >
      <PlanReason problem={refusal.problem} />
      <div>{text.unchanged}</div>
    </Bar>
  );
}
