import { Button } from '@fluentui/react-components';
import { kindOf } from '../../sheets/kinds';
import { usePageStyles } from '../frame/styles';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { RestoreOffer } from '../restore/RestoreOffer';
import { usePageMessages, usePaneStore } from '../state/context';
import type { Summary } from './useSummary';

/** How far a write has come, what came of it, or what is in the way. */
export function SummaryNotes({ summary }: { readonly summary: Summary }) {
  const styles = usePageStyles();
  const store = usePaneStore();
  const { pane } = usePageMessages();
  const { report } = summary;
  const shown = report?.written.filter(({ purpose }) => !kindOf(purpose).hidden) ?? [];
  return (
    <TaskNotes
      state={summary}
      progress={<Progress summary={summary} />}
      onStop={summary.stop}
      onClose={summary.dismiss}
    >
      {report !== null && (
        <Bar
          intent="success"
          title={pane.result.title(report.written.length)}
          actions={<RestoreOffer entry={report.entry} />}
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
    </TaskNotes>
  );
}

function Progress({ summary: { progress, stop } }: { readonly summary: Summary }) {
  const shared = useSharedStyles();
  const text = usePageMessages().pane.running;
  if (progress === null) return null;
  const label = text[progress.step];
  return (
    <div className={shared.stack}>
      <span>{label}</span>
      <ProgressBar value={progress.done} max={Math.max(1, progress.of)} aria-label={label} />
      <div>
        <Button size="small" onClick={stop}>
          {text.stop}
        </Button>
      </div>
    </div>
  );
}
