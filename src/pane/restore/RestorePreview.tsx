import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RestoreDraft } from '../../actions/restore/types';
import { useSharedStyles } from '../look/styles';
import { PreviewFrame } from '../preview/PreviewFrame';
import { usePageMessages } from '../state/context';
import { ChangedCells } from './ChangedCells';
import { Obstacles } from './Obstacles';
import { RemovedSheets } from './RemovedSheets';
import { timeText, writeText } from './words';

// Its own least width is more than a narrow pane has at 200 %.
const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

export interface RestorePreviewProps {
  readonly draft: RestoreDraft;
  readonly who: string;
  readonly disabled: boolean;
  readonly onWho: (who: string) => void;
  /** Looks at another entry. */
  readonly onLookAt: (id: string) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What would change back, before anything does. */
export function RestorePreview(props: RestorePreviewProps) {
  const { draft, who, disabled, onWho, onLookAt, onConfirm, onClose } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.restore.preview;
  const [accepted, setAccepted] = useState(false);
  const { entry, plan, cells, answers, sheets, rows, lines, gone, lost, obstacles } = draft;
  const isNothing =
    cells.length + answers.length + sheets.length + rows.length + lines.length === 0;
  const changed = sheets.reduce((sum, sheet) => sum + sheet.changed, 0);
  const canConfirm = !isNothing && obstacles.length === 0 && (changed === 0 || accepted);
  const what = writeText(messages, entry, plan);
  return (
    <PreviewFrame
      title={text.title(what)}
      hint={text.at(timeText(messages, entry), entry.who)}
      level={3}
      busy={disabled}
      onClose={onClose}
      actions={
        !isNothing &&
        obstacles.length === 0 && (
          <Button appearance="primary" disabled={disabled || !canConfirm} onClick={onConfirm}>
            {sheets.length > 0 ? text.confirmSheets(sheets.length) : text.confirm}
          </Button>
        )
      }
    >
      {isNothing && <div>{text.nothing}</div>}
      <ChangedCells draft={draft} />
      <RemovedSheets draft={draft} />
      {entry.action === 'restored' && entry.facts.rows !== undefined && (
        <div className={shared.quiet}>{text.linesGone(entry.facts.rows)}</div>
      )}
      {gone.length > 0 && <div className={shared.quiet}>{text.gone(gone)}</div>}
      {lost > 0 && <div className={shared.quiet}>{text.lost(lost)}</div>}
      {obstacles.length > 0 ? (
        <Obstacles draft={draft} disabled={disabled} onLookAt={onLookAt} />
      ) : (
        !isNothing && (
          <>
            <div className={shared.quiet}>
              {sheets.length + rows.length > 0 ? text.forGood : text.again}
            </div>
            {lines.length > 0 && <div className={shared.quiet}>{text.linesForGood}</div>}
            {changed > 0 && (
              <Checkbox
                label={text.accept(changed)}
                checked={accepted}
                disabled={disabled}
                onChange={(_, data) => setAccepted(data.checked === true)}
              />
            )}
            {cells.length + lines.length > 0 && (
              <Field label={text.who} size="small">
                <Input
                  size="small"
                  className={styles.control}
                  value={who}
                  maxLength={30}
                  placeholder={text.whoHint}
                  onChange={(_, { value }) => onWho(value)}
                />
              </Field>
            )}
          </>
        )
      )}
    </PreviewFrame>
  );
}
