import { Button } from '@fluentui/react-components';
import type { GatherContext, GatherDraft } from '../../actions/gather/types';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import type { Counted } from './readFiles';

export interface WriteBarProps {
  readonly context: GatherContext;
  readonly draft: GatherDraft;
  readonly writing: Counted | null;
  readonly disabled: boolean;
  /** It was just written: that is said elsewhere. */
  readonly justWritten: boolean;
  readonly onWrite: () => void;
}

/** The one button that writes, or why there is nothing to write. */
export function WriteBar({
  context,
  draft,
  writing,
  disabled,
  justWritten,
  onWrite,
}: WriteBarProps) {
  const shared = useSharedStyles();
  const { gather } = usePageMessages();
  if (writing !== null) {
    const label = gather.writing(writing.done, writing.of);
    return (
      <div className={shared.stack}>
        <span>{label}</span>
        <ProgressBar aria-label={label} value={writing.done} max={Math.max(1, writing.of)} />
      </div>
    );
  }
  const { writes, records } = draft;
  if (writes + records === 0) {
    if (justWritten) return null;
    const hasTaken = draft.districts.some(({ taken }) => taken);
    return <div role="status">{hasTaken ? gather.nothing : gather.nothingTaken}</div>;
  }
  return (
    <div className={shared.buttons}>
      <Button appearance="primary" disabled={disabled} onClick={onWrite}>
        {writes > 0 ? gather.write(writes, context.sheet.sheetName) : gather.record}
      </Button>
    </div>
  );
}
