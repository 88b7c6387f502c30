import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
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
  const input = useRef<HTMLInputElement>(null);

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file !== undefined) void store.readPlan(file);
    // The same file, mended and chosen again, must count as a change.
    event.target.value = '';
  };

  return (
    <div className={shared.stack}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.choose}
        onChange={onChange}
      />
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<FileIcon />}
          disabled={isBusy(state)}
          onClick={() => input.current?.click()}
        >
          {text.choose}
        </Button>
      </div>
      <PlanRefusal />
    </div>
  );
}
