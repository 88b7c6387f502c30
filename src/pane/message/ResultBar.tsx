import { makeStyles } from '@fluentui/react-components';
import type { Report } from '../../actions/types';
import { kindOf } from '../../sheets/kinds';
import { TextButton } from '../look/TextButton';
import { RestoreOffer } from '../restore/RestoreOffer';
import { useMessages, usePaneStore } from '../state/context';
import { Bar } from './Bar';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px' },
});

/** What was written, with a link to every sheet that can be seen. */
export function ResultBar({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const store = usePaneStore();
  const visible = report.written.filter(({ purpose }) => !kindOf(purpose).hidden);
  const hidden = report.written.length - visible.length;
  return (
    <Bar
      intent="success"
      title={pane.result.title(report.written.length)}
      focus="result"
      actions={<RestoreOffer entry={report.entry} />}
      close={{ label: pane.result.close, onClick: () => store.send({ type: 'taskClosed' }) }}
    >
      <span className={styles.links}>
        {visible.map(({ link }) => (
          <TextButton key={link.sheetId} inline onClick={() => void store.open(link)}>
            {link.sheetName}
          </TextButton>
        ))}
      </span>
      {hidden > 0 && <span>{pane.result.hidden(hidden)}</span>}
    </Bar>
  );
}
