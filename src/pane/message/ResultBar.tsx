import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { ofYear } from '../state/ofYear';
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
  const { result, restoring, status } = usePaneState();
  if (result === null || (result.from === 'restore') !== (restoring !== null)) return null;
  const { remark, links, entry, offer, year } = result;
  const title = ofYear(result.title(messages), year, status, messages);
  return (
    <div className={styles.place}>
      <Bar
        intent="success"
        title={title}
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
        {links.length > 0 && <ResultLinks key={title} links={links} />}
        {remark !== undefined && <span>{remark(messages)}</span>}
      </Bar>
    </div>
  );
}
