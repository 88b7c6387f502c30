import { FileButton } from '../look/FileButton';
import { FileIcon } from '../look/icons';
import { useSharedStyles } from '../look/styles';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';
import { PlanRefusal } from './PlanRefusal';

/** Takes a plan from a JSON file; a file that is none changes nothing and is explained. */
export function PlanFileButton() {
  const shared = useSharedStyles();
  const text = usePageMessages().planFile;
  const store = usePaneStore();
  const state = usePaneState();

  return (
    <div className={shared.stack}>
      <div>
        <FileButton
          label={text.choose}
          accept=".json,application/json"
          appearance="subtle"
          icon={<FileIcon />}
          disabled={isBusy(state)}
          onFile={(file) => void store.readPlan(file)}
        />
      </div>
      <PlanRefusal />
    </div>
  );
}
