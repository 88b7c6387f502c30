import { usePaneState, usePaneStore } from '../state/context';
import { SheetsPreview } from './SheetsPreview';

/** What the year page would write; inline, in the step it belongs to. */
export function YearPreview() {
  const store = usePaneStore();
  const { task } = usePaneState();
  if (task.kind !== 'preview') return null;
  const { request, preview } = task;
  return (
    <SheetsPreview
      sheets={preview.sheets}
      level={3}
      busy={false}
      onWrite={(onExisting) => void store.write(request, onExisting)}
      onOpenExisting={(name) => void store.openExisting(request, name)}
      onClose={() => store.send({ type: 'taskClosed' })}
    />
  );
}
