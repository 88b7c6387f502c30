import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetPreview } from '../../actions/types';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import type { Request } from '../state/state';
import { CancelButton } from './CancelButton';
import { SheetRow } from './SheetRow';

const useStyles = makeStyles({
  panel: {
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What would be written, before anything is; inline, because a narrow pane has no room for dialogs. */
export function PreviewPanel() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = useMessages().pane.preview;
  const { task } = usePaneState();
  const headingId = useId();
  if (task.kind !== 'preview') return null;
  const { sheets } = task.preview;
  const conflicts = sheets.filter(({ existing }) => existing !== null);
  return (
    <section className={`${styles.panel} ${shared.stack}`} aria-labelledby={headingId}>
      <div>
        <h3 id={headingId} className={styles.heading} tabIndex={-1} data-focus="preview">
          {text.title}
        </h3>
        <div className={shared.quiet}>{text.count(sheets.length)}</div>
      </div>
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
    </section>
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
