import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { Bar } from './Bar';
import { ResultLinks } from './ResultLinks';

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
        {links.length > 0 && <ResultLinks key={title(messages)} links={links} />}
        {remark !== undefined && <span>{remark(messages)}</span>}
      </Bar>
    </div>
  );
}
