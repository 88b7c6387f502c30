import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextButton } from '../look/TextButton';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { Bar } from './Bar';

const useStyles = makeStyles({
  // Stays in sight wherever somebody was when the write ended; a long one leaves room for the page.
  place: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px' },
});

/** What was written last, on whichever page, with links to it and the way to take it back: one place for all pages. */
export function ResultBar() {
  const styles = useStyles();
  const messages = useMessages();
  const store = usePaneStore();
  const { result, restoring } = usePaneState();
  if (result === null || (result.from === 'restore') !== (restoring !== null)) return null;
  const { title, remark, links, entry, offer } = result;
  return (
    <div className={styles.place}>
      <Bar
        intent="success"
        title={title(messages)}
        focus="result"
        close={{
          label: messages.pane.result.close,
          onClick: () => store.send({ type: 'resultCleared' }),
        }}
        {...(entry !== null && {
          actions: (
            <Button size="small" onClick={() => store.send({ type: 'restoreOpened', entry })}>
              {offer?.(messages) ?? messages.pane.restore.offer}
            </Button>
          ),
        })}
      >
        {links.length > 0 && (
          <span className={styles.links}>
            {links.map(({ link, words }) => (
              <TextButton
                key={`${link.sheetId} ${link.address}`}
                inline
                onClick={() => void store.open(link)}
              >
                {words?.(messages) ?? link.sheetName}
              </TextButton>
            ))}
          </span>
        )}
        {remark !== undefined && <span>{remark(messages)}</span>}
      </Bar>
    </div>
  );
}
