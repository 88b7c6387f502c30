import { Button, ProgressBar } from '@fluentui/react-components';
import { Failure } from '../gather/Failure';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { useMessages, usePaneStore } from '../state/context';
import { useSummaryStyles } from './styles';
import type { Summary } from './useSummary';

const HIDDEN: readonly string[] = ['workings', 'adjusted'];

/** How far a write has come, what came of it, or what is in the way. */
export function SummaryNotes({ summary }: { readonly summary: Summary }) {
  const shared = useSharedStyles();
  const styles = useSummaryStyles();
  const store = usePaneStore();
  const { pane } = useMessages();
  const { progress, report, failure, waiting } = summary;
  const shown = report?.written.filter(({ purpose }) => !HIDDEN.includes(purpose)) ?? [];
  return (
    <div aria-live="polite">
      {waiting && (
        <Bar
          intent="warning"
          title={pane.editing.title}
          actions={
            <Button size="small" onClick={summary.stop}>
              {pane.editing.stop}
            </Button>
          }
        >
          {pane.editing.body}
        </Bar>
      )}
      {progress !== null && (
        <div className={shared.stack}>
          <span>{pane.running[progress.step]}</span>
          <ProgressBar
            value={progress.done}
            max={progress.of}
            aria-label={pane.running[progress.step]}
          />
        </div>
      )}
      {failure !== null && <Failure failure={failure} onClose={summary.dismiss} />}
      {report !== null && (
        <Bar
          intent="success"
          title={pane.result.title(report.written.length)}
          close={{ label: pane.result.close, onClick: summary.dismiss }}
        >
          <span className={styles.links}>
            {shown.map(({ link }) => (
              <TextButton key={link.sheetId} inline onClick={() => void store.open(link)}>
                {link.sheetName}
              </TextButton>
            ))}
          </span>
        </Bar>
      )}
    </div>
  );
}
