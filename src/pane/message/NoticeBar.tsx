import { useMessages, usePaneStore } from '../state/context';
import type { Notice } from '../state/state';
import { Bar } from './Bar';

export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { pane } = useMessages();
  const store = usePaneStore();
  const title =
    notice.kind === 'cancelled'
      ? pane.result.cancelled
      : pane.plan.read(notice.plan.title, notice.plan.year);
  return (
    <Bar
      intent="info"
      title={title}
      focus="notice"
      close={{
        label: pane.result.close,
        onClick: () => store.send({ type: 'messagesCleared' }),
      }}
    />
  );
}
