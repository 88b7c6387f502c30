import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Restorable } from '../../actions/restore/types';
import { JOURNAL_LIMITS } from '../../sheets/journal/heads';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages, usePaneState } from '../state/context';
import { timeText, writeText } from './words';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { overflowWrap: 'anywhere' },
  past: { color: tokens.colorNeutralForeground3 },
});

export interface EntryListProps {
  readonly entries: readonly Restorable[];
  readonly disabled: boolean;
  readonly onLook: (entry: Restorable) => void;
}

/** The latest writes, newest first. */
export function EntryList({ entries, disabled, onLook }: EntryListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.restore;
  const plan = usePaneState().status?.plan ?? null;
  if (entries.length === 0) {
    return (
      <div>
        <div>{text.none}</div>
        <div className={shared.quiet}>{text.noneHint}</div>
      </div>
    );
  }
  return (
    <>
      <ul className={page.list}>
        {entries.map((entry) => {
          const { head, state } = entry;
          const what = writeText(messages, head, plan);
          const at = timeText(messages, head);
          return (
            <li key={head.id} className={styles.row}>
              <div>
                <div className={`${styles.what} ${state === 'open' ? '' : styles.past}`}>
                  {what}
                </div>
                <div className={shared.quiet}>
                  <time dateTime={head.id}>{at}</time>
                  {head.who !== '' && ` · ${head.who}`}
                </div>
              </div>
              {state === 'open' ? (
                <Button
                  size="small"
                  disabled={disabled}
                  aria-label={text.lookLabel(what, at)}
                  onClick={() => onLook(entry)}
                >
                  {text.look}
                </Button>
              ) : (
                <span className={shared.quiet}>{text.states[state]}</span>
              )}
            </li>
          );
        })}
      </ul>
      <div className={shared.quiet}>{text.kept(JOURNAL_LIMITS.entries)}</div>
    </>
  );
}
