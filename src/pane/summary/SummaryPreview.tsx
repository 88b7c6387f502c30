import { Button } from '@fluentui/react-components';
import { Panel } from '../frame/Panel';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { SheetRow } from '../preview/SheetRow';
import { usePageMessages } from '../state/context';
import type { Summary } from './useSummary';

/** What would be written, before anything is. */
export function SummaryPreview({ summary }: { readonly summary: Summary }) {
  const styles = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().pane.preview;
  const { preview, busy } = summary;
  if (preview === null) return null;
  const { sheets } = preview;
  const conflicts = sheets.filter(({ existing }) => existing !== null);
  const [first] = conflicts;
  return (
    <Panel title={text.title} hint={text.count(sheets.length)} onClose={summary.dismiss}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetRow key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      {first !== undefined && (
        <Bar intent="warning" title={text.conflictTitle(conflicts.map(({ name }) => name))}>
          {text.conflict}
        </Bar>
      )}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void summary.write(first === undefined ? 'refuse' : 'numberedCopy')}
        >
          {first === undefined ? text.confirm(sheets.length) : text.makeCopy(first.copyName)}
        </Button>
        <Button disabled={busy} onClick={summary.dismiss}>
          {text.cancel}
        </Button>
      </div>
    </Panel>
  );
}
