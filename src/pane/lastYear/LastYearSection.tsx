import { useEffect, useMemo, useState } from 'react';
import type { LastYearActions } from '../../actions/lastYear/types';
import type { SpawnWorker } from '../../files/gather/protocol';
import { sameMonthBefore, type Period } from '../../plan/period';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { SheetsPreview } from '../preview/SheetsPreview';
import { usePageMessages, usePaneState, usePaneStore, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import { TaskProgress } from '../task/TaskProgress';
import { FileRefused } from './FileRefused';
import { Sources } from './Sources';
import { createLastYearStore } from './store';

export interface LastYearSectionProps {
  readonly actions: LastYearActions;
  readonly spawn: SpawnWorker;
  readonly period: Period;
  /** What the page has read: once that is another thing, the workbook may be too. */
  readonly seen: object;
  /** How many measures are growth over the last year, and wait for its figures. */
  readonly growths: number;
  /** Something else on the page is at work. */
  readonly disabled: boolean;
  /** Called when the sheets were written. */
  readonly onWritten: () => void;
}

/** 同比, folded away until somebody wants it, or a row needs it: where last year's figures come from, what fits, and the sheets. */
export function LastYearSection(props: LastYearSectionProps) {
  const { actions, spawn, period, seen, growths, disabled, onWritten } = props;
  const page = usePageStyles();
  const shared = useSharedStyles();
  const pane = usePaneStore();
  const text = usePageMessages().lastYear;
  const tellResult = useTellResult();
  const { restorings } = usePaneState();
  const [isOpen, setOpen] = useState(growths > 0);
  const store = useMemo(
    () => createLastYearStore(actions, spawn, tellResult),
    [actions, spawn, tellResult],
  );
  const { view, file, refusal, preview } = useStore(store);
  const task = useStore(store.task);
  const busy = disabled || task.at !== 'rest';

  useEffect(() => {
    if (isOpen) void store.open(period);
  }, [store, period, isOpen, restorings]);
  useEffect(() => void store.lookAgain(), [store, seen]);

  const links = [view?.sheet, view?.yearOnYear].flatMap((link) => link ?? []);
  return (
    <details
      className={page.section}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <b>{text.title}</b>
      </summary>
      <div className={shared.stack}>
        <span className={shared.quiet}>{text.hint(sameMonthBefore(period))}</span>
        <TaskNotes
          state={task}
          progress={
            task.at !== 'rest' && (
              <TaskProgress state={task} label={text.reading} onStop={store.task.stop} />
            )
          }
          onStop={store.task.stop}
          onClose={store.dismiss}
        >
          {refusal !== null && <FileRefused {...refusal} onClose={store.dismiss} />}
        </TaskNotes>
        {links.length > 0 && (
          <div className={page.links}>
            <span className={shared.quiet}>{text.there}</span>
            {links.map((link) => (
              <TextButton key={link.sheetId} small onClick={() => void pane.open(link)}>
                {link.sheetName}
              </TextButton>
            ))}
          </div>
        )}
        {view?.sheet === null && (
          <>
            {view.former !== null && <span>{text.former(view.former.sheetName)}</span>}
            {growths > 0 && <span>{text.needed(growths)}</span>}
          </>
        )}
        {view !== null && preview === null && (
          <Sources actions={actions} store={store} view={view} file={file} busy={busy} />
        )}
        {preview !== null && view?.sheet && view.yearOnYear && (
          <Bar intent="warning" title={text.kept.title(view.sheet.sheetName)}>
            {text.kept.mend}
          </Bar>
        )}
        {preview !== null && (
          <SheetsPreview
            sheets={preview.sheets}
            level={3}
            busy={busy}
            onWrite={(onExisting) =>
              void store.write(onExisting).then((isWritten) => isWritten && onWritten())
            }
            onClose={store.dismiss}
          />
        )}
      </div>
    </details>
  );
}
