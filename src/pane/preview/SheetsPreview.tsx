import { Button } from '@fluentui/react-components';
import type { OnExisting, SheetPreview } from '../../actions/types';
import { usePageStyles } from '../frame/styles';
import { Bar } from '../message/Bar';
import { useMessages } from '../state/context';
import { PreviewFrame } from './PreviewFrame';
import { groupsOf } from './groups';
import { SheetsRow } from './SheetsRow';

export interface SheetsPreviewProps {
  readonly sheets: readonly SheetPreview[];
  readonly level: 2 | 3;
  readonly busy: boolean;
  readonly onWrite: (onExisting: OnExisting) => void;
  /** Leads to the sheet of that name, where the page offers that. */
  readonly onOpenExisting?: (name: string) => void;
  readonly onClose: () => void;
}

/** Which sheets would be written, and what to do where one of that name is there. */
export function SheetsPreview(props: SheetsPreviewProps) {
  const { sheets, level, busy, onClose } = props;
  const page = usePageStyles();
  const text = useMessages().pane.preview;
  const conflicts = sheets.filter(({ existing }) => existing !== null);
  return (
    <PreviewFrame
      title={text.title}
      hint={text.count(sheets.length)}
      level={level}
      busy={busy}
      onClose={onClose}
      actions={<Choices {...props} conflicts={conflicts} />}
    >
      <ul className={page.list}>
        {groupsOf(sheets).map((group) => (
          <SheetsRow key={group[0].name} sheets={group} />
        ))}
      </ul>
      {conflicts.length > 0 && (
        <Bar intent="warning" title={text.conflictTitle(conflicts.map(({ name }) => name))}>
          {text.conflict}
        </Bar>
      )}
    </PreviewFrame>
  );
}

interface ChoicesProps extends SheetsPreviewProps {
  readonly conflicts: readonly SheetPreview[];
}

function Choices({ sheets, conflicts, busy, onWrite, onOpenExisting }: ChoicesProps) {
  const text = useMessages().pane.preview;
  // A hidden sheet in the way cannot be opened for a look.
  const named = conflicts.find(({ visible }) => visible) ?? conflicts[0];
  if (named === undefined) {
    return (
      <Button appearance="primary" disabled={busy} onClick={() => onWrite('refuse')}>
        {text.confirm(sheets.length)}
      </Button>
    );
  }
  const canOpen = onOpenExisting !== undefined && named.visible;
  return (
    <>
      {canOpen && (
        <Button appearance="primary" onClick={() => onOpenExisting(named.name)}>
          {text.openExisting}
        </Button>
      )}
      <Button
        appearance={onOpenExisting === undefined ? 'primary' : 'secondary'}
        disabled={busy}
        onClick={() => onWrite('numberedCopy')}
      >
        {text.makeCopy(named.copyName)}
      </Button>
    </>
  );
}
