import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { RevisionDraft } from '../../actions/revision/types';
import { useSharedStyles } from '../look/styles';
import { PreviewFrame } from '../preview/PreviewFrame';
import { usePageMessages } from '../state/context';
import { Adjustments } from './Adjustments';
import { Changes } from './Changes';
import { Dropped } from './Dropped';

// Its own least width is more than a narrow pane has at 200 %.
const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

export interface RevisionPreviewProps {
  readonly draft: RevisionDraft;
  readonly who: string;
  readonly why: string;
  readonly busy: boolean;
  readonly onWho: (who: string) => void;
  readonly onWhy: (why: string) => void;
  readonly onAdopt: () => void;
  readonly onClose: () => void;
}

/** What a revision would change, before anything does. It is signed with a reason. */
export function RevisionPreview(props: RevisionPreviewProps) {
  const { draft, who, why, busy, onWho, onWhy, onAdopt, onClose } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().revision;
  const { former, next, changes, way, sheets, dropped, adjustments, frozen } = draft;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  const edited = sheets.reduce((sum, sheet) => sum + sheet.edited, 0);
  const field = (label: string, value: string, hint: string, onText: (value: string) => void) => (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.control}
        value={value}
        maxLength={200}
        placeholder={hint}
        onChange={(_, data) => onText(data.value)}
      />
    </Field>
  );
  return (
    <PreviewFrame
      title={text.title(next.version)}
      hint={text.changes(changes.length)}
      level={3}
      busy={busy}
      onClose={onClose}
      actions={
        <Button appearance="primary" disabled={busy || why.trim() === ''} onClick={onAdopt}>
          {text.confirm}
        </Button>
      }
    >
      <Changes changes={changes} />
      <div>
        {way === 'inPlace'
          ? text.ways.inPlace(cells, sheets.length)
          : text.ways.relaid(sheets.length, former.version)}
      </div>
      {way === 'relaid' && <div>{text.own}</div>}
      {edited > 0 && <div className={shared.quiet}>{text.edited(edited)}</div>}
      {frozen > 0 && <div className={shared.quiet}>{text.frozen(frozen)}</div>}
      {dropped.length > 0 && <Dropped dropped={dropped} />}
      {adjustments.length > 0 && <Adjustments adjustments={adjustments} />}
      {field(text.why, why, text.whyHint, onWhy)}
      {field(text.who, who, text.whyHint, onWho)}
    </PreviewFrame>
  );
}
