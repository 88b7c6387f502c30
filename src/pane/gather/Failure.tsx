import { makeStyles } from '@fluentui/react-components';
import type { WorkbookFailure } from '../../actions/types';
import { failureText } from '../../messages';
import { Bar } from '../message/Bar';
import { useMessages } from '../state/context';

const useStyles = makeStyles({ line: { display: 'block' } });

/** What is in the way, where, and how to mend it. */
export function Failure({
  failure,
  onClose,
}: {
  readonly failure: WorkbookFailure;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { title, happened, mend } = failureText(messages, failure);
  return (
    <Bar
      intent={failure.code === 'hostFailed' ? 'error' : 'warning'}
      title={title}
      close={{ label: messages.pane.result.close, onClick: onClose }}
    >
      <span className={styles.line}>{happened}</span>
      <span className={styles.line}>{mend}</span>
    </Bar>
  );
}
