import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { gatherActions, type GatherActions } from '../../actions/gather';
import { templateActions, type TemplateActions } from '../../actions/templates';
import { spawnPageWorker } from '../../files/gather/pageWorker';
import type { SpawnWorker } from '../../files/gather/protocol';
import { NeedsPeriod } from '../frame/NeedsPeriod';
import { PeriodSelect } from '../frame/PeriodSelect';
import { usePageStyles } from '../frame/styles';
import { usePickedPeriod } from '../frame/usePickedPeriod';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { ChooseFiles } from './ChooseFiles';
import { Correct } from './Correct';
import { keepName, keptName } from './name';
import { Notes } from './Notes';
import { Preview } from './Preview';
import { Reporting } from './Reporting';
import { Slips } from './Slips';
import { useGatherStyles } from './styles';
import { Templates } from './Templates';
import { useGathering } from './useGathering';
import { Verdicts } from './Verdicts';
import { WriteBar } from './WriteBar';

export interface GatherPageProps {
  readonly gather?: GatherActions;
  readonly templates?: TemplateActions;
  readonly spawn?: SpawnWorker;
}

/** 汇集: templates go out, files come in, and who is missing. */
export function GatherPage({
  gather = gatherActions,
  templates = templateActions,
  spawn = spawnPageWorker,
}: GatherPageProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const store = usePaneStore();
  const { status } = usePaneState();
  const text = usePageMessages().gather;
  const picked = usePickedPeriod();
  const { periods, period } = picked;
  const [who, setWho] = useState(keptName);
  const [until, setUntil] = useState('');
  const gathering = useGathering(gather, spawn, period);
  const { context, draft, busy, reading, progress } = gathering;
  const isBusy = busy || reading !== null;
  const plan = status?.plan ?? null;

  if (plan === null) return <NeedsPeriod>{text.needPeriod}</NeedsPeriod>;
  const after = (work: Promise<unknown>): void => void work.then(() => store.refresh());
  return (
    <div className={page.page}>
      <details open={periods.length === 0}>
        <summary className={styles.summary}>
          <b>{text.templates.title}</b>
        </summary>
        <Templates plan={plan} periods={periods} actions={templates} />
      </details>
      {period === null ? (
        <div>{text.needPeriod}</div>
      ) : (
        <section className={page.section} aria-label={text.files.title}>
          <h2 className={page.heading}>{text.files.title}</h2>
          <div className={styles.fields}>
            <Field label={text.period} size="small">
              <PeriodSelect picked={picked} disabled={isBusy} />
            </Field>
            <Field label={text.who} size="small">
              <Input
                size="small"
                className={styles.control}
                value={who}
                maxLength={30}
                placeholder={text.whoHint}
                onChange={(_, { value }) => {
                  setWho(value);
                  keepName(value);
                }}
              />
            </Field>
          </div>
          <ChooseFiles
            reading={reading}
            disabled={isBusy}
            more={gathering.hasFiles}
            onFiles={(files) => void gathering.read(files)}
            onStop={gathering.stop}
            onClear={gathering.clear}
          />
          {draft === null && <Notes gathering={gathering} />}
          {draft !== null && <Verdicts files={draft.files} />}
        </section>
      )}
      {context !== null && draft !== null && (
        <>
          <Preview
            context={context}
            draft={draft}
            choices={gathering.choices}
            disabled={isBusy}
            onChoose={gathering.choose}
          />
          <Notes gathering={gathering} />
          <WriteBar
            context={context}
            draft={draft}
            writing={progress?.step === 'writing' ? progress : null}
            justWritten={gathering.note?.kind === 'written'}
            disabled={isBusy}
            onWrite={() => after(gathering.write(who.trim()))}
          />
          <Slips context={context} draft={draft} until={until} onUntil={setUntil} />
        </>
      )}
      {context !== null && (
        <>
          <section className={page.section} aria-label={text.reporting.title}>
            <h2 className={page.heading}>{text.reporting.title}</h2>
            <Reporting
              context={context}
              draft={draft}
              until={until.trim() === '' ? null : until.trim()}
            />
          </section>
          <details className={page.section}>
            <summary className={styles.summary}>
              <b>{text.correct.title}</b>
            </summary>
            <Correct
              context={context}
              who={who}
              disabled={isBusy}
              onCorrect={async (correction, said) => {
                const done = await gathering.correct(correction, who.trim(), said);
                await store.refresh();
                return done;
              }}
            />
          </details>
        </>
      )}
    </div>
  );
}
