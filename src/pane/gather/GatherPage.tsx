import { useState } from 'react';
import { gatherActions, type GatherActions } from '../../actions/gather';
import { superiorActions, type SuperiorActions } from '../../actions/superior';
import { templateActions, type TemplateActions } from '../../actions/templates';
import { spawnPageWorker } from '../../files/gather/pageWorker';
import type { SpawnWorker } from '../../files/gather/protocol';
import { NeedsPeriod } from '../frame/NeedsPeriod';
import { usePageStyles } from '../frame/styles';
import { usePickedPeriod } from '../frame/usePickedPeriod';
import { Damages } from '../message/Damages';
import { useHold, usePageMessages, usePaneState } from '../state/context';
import { ledgersOf } from '../../plan/ledgers';
import { LedgersSection } from '../ledgers/LedgersSection';
import { SuperiorSection } from '../superior/SuperiorSection';
import { CorrectSection } from './CorrectSection';
import { FilesSection } from './FilesSection';
import { keptName } from './name';
import { ReportingSection } from './ReportingSection';
import { useGatherStyles } from './styles';
import { withSlips, type SavedSlips } from './savedSlips';
import { Templates, type Deadline } from './Templates';
import { useGathering } from './useGathering';
import { WriteSection } from './WriteSection';

export interface GatherPageProps {
  readonly gather?: GatherActions;
  readonly templates?: TemplateActions;
  readonly superior?: SuperiorActions;
  readonly spawn?: SpawnWorker;
}

/** 汇集: templates go out, files come in, and who is missing. */
export function GatherPage({
  gather = gatherActions,
  templates = templateActions,
  superior = superiorActions,
  spawn = spawnPageWorker,
}: GatherPageProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const { status } = usePaneState();
  const text = usePageMessages().gather;
  const picked = usePickedPeriod();
  const { periods, period } = picked;
  const [who, setWho] = useState(keptName);
  const [due, setDue] = useState<Deadline>({ period: null, day: '' });
  const [until, setUntil] = useState('');
  const [saved, setSaved] = useState<SavedSlips>({ draft: null, districts: [] });
  const gathering = useGathering(gather, spawn, period);
  const { context, draft } = gathering;
  const plan = status?.plan ?? null;
  const isUnsaved =
    gathering.reading !== null || (draft !== null && draft.writes + draft.records > 0);
  useHold('gather', gathering.task.at === 'writing' ? 'writing' : isUnsaved ? 'unsaved' : null);

  if (plan === null) return <NeedsPeriod>{text.needPeriod}</NeedsPeriod>;
  return (
    <div className={page.page}>
      <details open={periods.length === 0}>
        <summary className={styles.summary}>
          <b>{text.templates.title}</b>
        </summary>
        <Templates {...{ plan, periods, due }} actions={templates} onDue={setDue} />
      </details>
      {period === null ? (
        <div>{text.needPeriod}</div>
      ) : (
        <FilesSection {...{ gathering, picked, who }} onWho={setWho} />
      )}
      {context !== null && <Damages damages={context.year.damages} />}
      {context !== null && draft !== null && (
        <WriteSection
          {...{ gathering, context, draft, who, until }}
          onUntil={setUntil}
          onSlips={(districts) => setSaved(withSlips(saved, draft, districts))}
        />
      )}
      {context !== null && (
        <>
          <ReportingSection
            {...{ context, draft, until }}
            deadline={due.period === period ? due.day : ''}
            slips={saved.draft === draft ? saved.districts : []}
          />
          <CorrectSection {...{ gathering, context, who }} />
        </>
      )}
      {period !== null && ledgersOf(plan).length > 0 && (
        <LedgersSection {...{ plan, period, who }} />
      )}
      <SuperiorSection actions={superior} spawn={spawn} />
    </div>
  );
}
