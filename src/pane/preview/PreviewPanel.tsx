import { Button } from '@fluentui/react-components';
import type { SheetPreview } from '../../actions/types';
import { Panel } from '../frame/Panel';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import type { Request } from '../state/state';
import { CancelButton } from './CancelButton';
import { SheetRow } from './SheetRow';

/** What would be written, before anything is; inline, because a narrow pane has no room for dialogs. */
export function PreviewPanel() {
  const styles = usePageStyles();
  const text = useMessages().pane.preview;
  const store = usePaneStore();
  const { task } = usePaneState();
  if (task.kind !== 'preview') return null;
  const { sheets } = task.preview;
  const conflicts = sheets.filter(({ existing }) => existing !== null);
  return (
    <Panel
      title={text.title}
      hint={text.count(sheets.length)}
      level={3}
      onClose={() => store.send({ type: 'taskClosed' })}
    >
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetRow key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      {conflicts.length > 0 && (
        <Bar intent="warning" title={text.conflictTitle(conflicts.map(({ name }) => name))}>
          {text.conflict}
        </Bar>
      )}
      <Choices request={task.request} count={sheets.length} conflicts={conflicts} />
    </Panel>
  );
}

interface ChoicesProps {
  readonly request: Request;
  readonly count: number;
  readonly conflicts: readonly SheetPreview[];
}

function Choices({ request, count, conflicts }: ChoicesProps) {
  const shared = useSharedStyles();
  const text = useMessages().pane.preview;
  const store = usePaneStore();
  // A hidden sheet in the way cannot be opened for a look.
  const named = conflicts.find(({ visible }) => visible) ?? conflicts[0];
  return (
    <div className={shared.buttons}>
      {named === undefined ? (
        <Button appearance="primary" onClick={() => void store.write(request, 'refuse')}>
          {text.confirm(count)}
        </Button>
      ) : (
        <>
          {named.visible && (
            <Button
              appearance="primary"
              onClick={() => void store.openExisting(request, named.name)}
            >
              {text.openExisting}
            </Button>
          )}
          <Button onClick={() => void store.write(request, 'numberedCopy')}>
            {text.makeCopy(named.copyName)}
          </Button>
        </>
      )}
      <CancelButton />
    </div>
  );
}
