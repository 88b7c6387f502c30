import { Button, makeStyles } from '@fluentui/react-components';
import { failureText } from '../../messages';
import { useMessages, usePaneStore } from '../state/context';
import type { Trouble } from '../state/state';
import { Bar } from './Bar';

const useStyles = makeStyles({ line: { display: 'block' } });

/** What is in the way, where, and how to mend it; the host's own words are never shown. */
export function TroubleBar({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const messages = useMessages();
  const store = usePaneStore();
  const { failure, attempt } = trouble;
  const { title, happened, mend } = failureText(messages, failure);
  return (
    <Bar
      intent={failure.code === 'hostFailed' ? 'error' : 'warning'}
      title={title}
      focus="trouble"
      actions={<WaysOut trouble={trouble} />}
      {...(attempt.kind !== 'status' && {
        close: {
          label: messages.pane.result.close,
          onClick: () => store.send({ type: 'messagesCleared' }),
        },
      })}
    >
      <span className={styles.line}>{happened}</span>
      <span className={styles.line}>{mend}</span>
      {failure.code === 'hostFailed' && (
        <span className={styles.line}>{messages.pane.trouble.code(failure.hostCode)}</span>
      )}
    </Bar>
  );
}

function WaysOut({ trouble: { failure, attempt } }: { readonly trouble: Trouble }) {
  const { pane } = useMessages();
  const store = usePaneStore();
  if (failure.code === 'sheetExists' && (attempt.kind === 'write' || attempt.kind === 'preview')) {
    const { request } = attempt;
    return (
      <>
        <Button size="small" onClick={() => void store.openExisting(request, failure.name)}>
          {pane.preview.openExisting}
        </Button>
        <Button size="small" onClick={() => void store.write(request, 'numberedCopy')}>
          {pane.preview.makeCopy(failure.copyName)}
        </Button>
      </>
    );
  }
  // Trying again cannot help where this Excel lacks what is needed.
  if (failure.code === 'apiMissing') return null;
  return (
    <Button size="small" onClick={() => void store.retry(attempt)}>
      {pane.trouble.retry}
    </Button>
  );
}
