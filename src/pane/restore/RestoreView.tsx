import { OnDemand } from '../nav/OnDemand';
import { usePaneState } from '../state/context';

const load = async () => (await import('./RestorePage')).RestorePage;

/** 写入记录 in the place of the pages, while somebody is at it. */
export function RestoreView() {
  const { restoring } = usePaneState();
  if (restoring === null) return null;
  return <OnDemand key={restoring.entry ?? ''} load={load} />;
}
