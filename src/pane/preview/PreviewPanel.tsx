import { OnDemand } from '../nav/OnDemand';
import { usePaneState } from '../state/context';

const loadPreview = async () => (await import('../later')).YearPreview;

/** The preview of what the year page would write, where there is one. */
export function PreviewPanel() {
  const { task } = usePaneState();
  return task.kind === 'preview' ? <OnDemand load={loadPreview} waiting={null} /> : null;
}
