import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { gatherActions, type GatherActions } from '../../actions/gather';
import { templateActions, type TemplateActions } from '../../actions/templates';
import { spawnPageWorker } from '../../files/gather/pageWorker';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { Period } from '../../plan/period';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { ChooseFiles } from './ChooseFiles';
import { Correct } from './Correct';
import { keepName, keptName } from './name';
import { Notes } from './Notes';
import { Preview } from './Preview';
import { Reporting } from './Reporting';
import { Restore } from './Restore';
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
  const messages = useMessages();
  const store = usePaneStore();
  const { status } = usePaneState();
  const text = messages.gather;
  const periods = status?.periods.map(({ period }) => period) ?? [];
  const [picked, setPicked] = useState<Period | null>(null);
  const period = periods.find((each) => each === picked) ?? periods.at(-1) ?? null;
  const [who, setWho] = useState(keptName);
  const [until, setUntil] = useState('');
  const gathering = useGathering(gather, spawn, period);
  const { context, draft, busy, reading } = gathering;
  const isBusy = busy || reading !== null;
  const plan = status?.plan ?? null;

  if (plan === null) return <div className={styles.page}>{text.needPeriod}</div>;
  const after = (work: Promise<unknown>): void => void work.then(() => store.refresh());
  return (
    <div className={styles.page}>
      <details open={periods.length === 0}>
        <summary className={styles.summary}>
          <b>{text.templates.title}</b>
        </summary>
        <Templates plan={plan} periods={periods} actions={templates} />
      </details>
      {period === null ? (
        <div>{text.needPeriod}</div>
      ) : (
        <section className={styles.section} aria-label={text.files.title}>
          <h2 className={styles.heading}>{text.files.title}</h2>
          <div className={styles.fields}>
            <Field label={text.period} size="small">
              <Select
                size="small"
                value={period}
                disabled={isBusy}
                onChange={(_, { value }) => setPicked(value as Period)}
              >
                {periods.map((each) => (
                  <option key={each} value={each}>
                    {messages.pane.period(each)}
                  </option>
                ))}
              </Select>
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
            more={gathering.readings !== null}
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
            writing={gathering.writing}
            justWritten={gathering.note?.kind === 'written'}
            disabled={isBusy}
            onWrite={() => after(gathering.write(who.trim()))}
          />
          <Slips context={context} draft={draft} until={until} onUntil={setUntil} />
        </>
      )}
      {context !== null && (
        <>
          <Restore
            context={context}
            restoring={gathering.restoring}
            disabled={isBusy}
            onLook={() => void gathering.lookAtRestore()}
            onConfirm={() => after(gathering.restore(who.trim()))}
            onClose={gathering.closeRestore}
          />
          <section className={styles.section} aria-label={text.reporting.title}>
            <h2 className={styles.heading}>{text.reporting.title}</h2>
            <Reporting
              context={context}
              draft={draft}
              until={until.trim() === '' ? null : until.trim()}
            />
          </section>
          <details className={styles.section}>
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
