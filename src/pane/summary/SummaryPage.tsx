import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { summaryActions } from '../../actions/summary';
import type { SummaryActions } from '../../actions/summary/types';
import type { Period } from '../../plan/period';
import { CITY } from '../../progress/column';
import { publishedTimeProgress } from '../../progress/lead';
import { useSharedStyles } from '../look/styles';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { Bulletin } from './Bulletin';
import { HeatMap } from './HeatMap';
import { Ranking } from './Ranking';
import { meanText } from './signs';
import { useSummaryStyles } from './styles';
import { SummaryNotes } from './SummaryNotes';
import { SummaryPreview } from './SummaryPreview';
import { useSummary } from './useSummary';
import { WriteSummary } from './WriteSummary';

export interface SummaryPageProps {
  readonly actions?: SummaryActions;
}

/** 汇总: what a period's figures say, and the sheets that say it on paper. */
export function SummaryPage({ actions = summaryActions }: SummaryPageProps) {
  const styles = useSummaryStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const store = usePaneStore();
  const { status } = usePaneState();
  const text = messages.summary;
  const periods = status?.periods.map(({ period }) => period) ?? [];
  const [picked, setPicked] = useState<Period | null>(null);
  const period = periods.find((each) => each === picked) ?? periods.at(-1) ?? null;
  const summary = useSummary(actions, period);
  const { view, busy } = summary;

  if (period === null) return <div className={styles.page}>{text.needPeriod}</div>;
  return (
    <div className={styles.page} aria-busy={busy}>
      <div className={styles.fields}>
        <Field label={text.period} size="small">
          <Select
            size="small"
            value={period}
            disabled={busy}
            onChange={(_, { value }) => setPicked(value as Period)}
          >
            {periods.map((each) => (
              <option key={each} value={each}>
                {messages.pane.period(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" disabled={busy} onClick={() => void summary.refresh()}>
          {text.refresh}
        </Button>
      </div>
      <SummaryNotes summary={summary} />
      {view === null ? (
        busy && <div className={shared.quiet}>{text.reading}</div>
      ) : (
        <>
          <div>
            {text.facts(
              meanText(view.ranking.means.get(CITY), text.noMean),
              `${(publishedTimeProgress(view.period) * 100).toFixed(1)}%`,
              view.openFindings,
            )}
          </div>
          {summary.preview === null ? (
            <WriteSummary
              view={view}
              disabled={busy}
              onPrepare={(wanted) => void summary.prepare(wanted)}
            />
          ) : (
            <SummaryPreview summary={summary} />
          )}
          <Ranking view={view} />
          <HeatMap view={view} onOpen={(link) => void store.open(link)} />
          <Bulletin view={view} />
        </>
      )}
    </div>
  );
}
