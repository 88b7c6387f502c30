import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { nextYearActions } from '../../actions/nextYear';
import type { NextYearActions } from '../../actions/nextYear/types';
import type { DraftView } from '../../actions/notice/types';
import type { Preview } from '../../actions/types';
import type { NamedFile } from '../../files/write/zip';
import type { Plan } from '../../plan/types';
import { usePageStyles } from '../frame/styles';
import { saveFile } from '../gather/saveFile';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { PreviewFrame } from '../preview/PreviewFrame';
import { SheetRow } from '../preview/SheetRow';
import { usePageMessages } from '../state/context';
import { TaskProgress } from '../task/TaskProgress';
import { useTask } from '../task/useTask';

export interface AdoptApartProps {
  readonly populationsOf: number | null;
  readonly busy: boolean;
  /** Judges the draft's sheet anew; null: it could not be read, or is gone. */
  readonly onJudge: () => Promise<DraftView | null>;
  readonly actions?: NextYearActions;
  readonly save?: (file: NamedFile) => void;
}

interface Shown extends Preview {
  readonly plan: Plan;
}

/** Adopts a draft in a workbook of its own: what that would hold, and then the workbook; this one stays as it is. */
export function AdoptApart({
  populationsOf,
  busy,
  onJudge,
  actions = nextYearActions,
  save = saveFile,
}: AdoptApartProps) {
  const page = usePageStyles();
  const messages = usePageMessages();
  const text = messages.years.begin;
  const { task, ...state } = useTask();
  const [shown, setShown] = useState<Shown | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const isBusy = busy || state.at !== 'rest';

  const look = async (): Promise<void> => {
    setDone(null);
    // What stands in the sheet now is adopted, or nothing.
    const plan = (await onJudge())?.plan ?? null;
    if (plan === null) return;
    const preview = await task.read((options) =>
      actions.previewApart(plan, populationsOf, options),
    );
    if (preview !== null) setShown({ ...preview, plan });
  };
  const open = async ({ plan }: Shown): Promise<void> => {
    const said = await task.read(async (options) => {
      const file = await actions.fileApart(plan, populationsOf, options);
      if (await actions.open(file)) return text.apartOpened;
      save(file);
      return text.apartSaved(file.name);
    });
    if (said === null) return;
    setShown(null);
    setDone(said);
  };
  return (
    <>
      <TaskNotes
        state={state}
        progress={
          state.at !== 'rest' && (
            <TaskProgress
              state={state}
              label={messages.pane.running.computing}
              onStop={task.stop}
            />
          )
        }
        onStop={task.stop}
        onClose={task.dismiss}
      />
      {done !== null && (
        <Bar
          intent="success"
          title={done}
          close={{ label: messages.pane.result.close, onClick: () => setDone(null) }}
        />
      )}
      {shown === null ? (
        <div>
          <Button appearance="primary" disabled={isBusy} onClick={() => void look()}>
            {text.apartAdopt}
          </Button>
        </div>
      ) : (
        <PreviewFrame
          title={text.apartTitle}
          hint={text.apartHint}
          level={3}
          busy={isBusy}
          onClose={() => setShown(null)}
          actions={
            <Button appearance="primary" disabled={isBusy} onClick={() => void open(shown)}>
              {text.apartOpen}
            </Button>
          }
        >
          <ul className={page.list}>
            {shown.sheets.map((sheet) => (
              <SheetRow key={sheet.name} sheet={sheet} />
            ))}
          </ul>
        </PreviewFrame>
      )}
    </>
  );
}
