import { Button } from '@fluentui/react-components';
import { lastYearActions } from '../../actions/lastYear';
import type { LastYearActions } from '../../actions/lastYear/types';
import { summaryActions } from '../../actions/summary';
import type { SummaryActions } from '../../actions/summary/types';
import { spawnPageWorker } from '../../files/gather/pageWorker';
import type { SpawnWorker } from '../../files/gather/protocol';
import { WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { publishedTimeProgress } from '../../progress/lead';
import { NeedsPeriod } from '../frame/NeedsPeriod';
import { PeriodSelect } from '../frame/PeriodSelect';
import { usePageStyles } from '../frame/styles';
import { usePickedPeriod } from '../frame/usePickedPeriod';
import { LastYearSection } from '../lastYear/LastYearSection';
import { useSharedStyles } from '../look/styles';
import { Damages } from '../message/Damages';
import { TaskNotes } from '../message/TaskNotes';
import { SheetsPreview } from '../preview/SheetsPreview';
import { usePageMessages, usePaneStore } from '../state/context';
import { TaskProgress } from '../task/TaskProgress';
import { Bulletin } from './Bulletin';
import { HeatMap } from './HeatMap';
import { Ranking } from './Ranking';
import { dueText, meanText } from './signs';
import { useSummaryStyles } from './styles';
import { useSummary } from './useSummary';
import { WriteSummary } from './WriteSummary';

export interface SummaryPageProps {
  readonly actions?: SummaryActions;
  readonly lastYear?: LastYearActions;
  readonly spawn?: SpawnWorker;
}

const growthsIn = (plan: Plan): number =>
  measuresOf(plan).filter(({ source }) => source.kind === 'growth').length;

/** 汇总: what a period's figures say, and the sheets that say it on paper. */
export function SummaryPage({
  actions = summaryActions,
  lastYear = lastYearActions,
  spawn = spawnPageWorker,
}: SummaryPageProps) {
  const styles = useSummaryStyles();
  const shared = useSharedStyles();
  const page = usePageStyles();
  const store = usePaneStore();
  const text = usePageMessages().summary;
  const picked = usePickedPeriod();
  const { period } = picked;
  const summary = useSummary(actions, period);
  const { view, busy, task } = summary;

  if (period === null) return <NeedsPeriod>{text.needPeriod}</NeedsPeriod>;
  return (
    <div className={page.page} aria-busy={busy}>
      <div className={styles.fields}>
        <PeriodSelect picked={picked} disabled={busy} label={text.period} />
        <Button size="small" disabled={busy} onClick={() => void summary.store.refresh()}>
          {text.refresh}
        </Button>
      </div>
      <TaskNotes
        state={task}
        progress={
          task.progress !== null && <TaskProgress state={task} onStop={summary.store.task.stop} />
        }
        onStop={summary.store.task.stop}
        onClose={summary.store.dismiss}
      />
      {view === null ? (
        busy && <div className={shared.quiet}>{text.reading}</div>
      ) : (
        <>
          <Damages damages={view.damages} />
          <div>
            {text.facts(
              meanText(view.ranking.means.get(WHOLE), text),
              dueText(view.ranking.means.get(WHOLE)),
              `${(publishedTimeProgress(view.period) * 100).toFixed(1)}%`,
              view.openFindings,
            )}
          </div>
          {summary.preview === null ? (
            <WriteSummary
              view={view}
              disabled={busy}
              onPrepare={(wanted) => void summary.store.prepare(wanted)}
            />
          ) : (
            <SheetsPreview
              sheets={summary.preview.sheets}
              level={2}
              busy={busy}
              onWrite={(onExisting) => void summary.store.write(onExisting)}
              onClose={summary.store.dismiss}
            />
          )}
          <LastYearSection
            actions={lastYear}
            spawn={spawn}
            period={period}
            seen={view}
            growths={growthsIn(view.plan)}
            disabled={busy}
            onWritten={() => void summary.store.refresh()}
          />
          <Ranking view={view} />
          <HeatMap view={view} onOpen={(link) => void store.open(link)} />
          <Bulletin view={view} actions={actions} />
        </>
      )}
    </div>
  );
}
