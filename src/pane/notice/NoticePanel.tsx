import { useEffect, useMemo } from 'react';
import { createNoticeActions } from '../../actions/notice';
import type { NoticeActions } from '../../actions/notice/types';
import { spawnPageWorker } from '../../files/gather/pageWorker';
import type { SpawnWorker } from '../../files/gather/protocol';
import { Panel } from '../frame/Panel';
import { TextButton } from '../look/TextButton';
import { TaskNotes } from '../message/TaskNotes';
import { useHold, usePageMessages, usePaneState, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import { TaskProgress } from '../task/TaskProgress';
import type { Beginning } from './beginning';
import { DraftPreview } from './DraftPreview';
import { DraftSheet } from './DraftSheet';
import { Found } from './Found';
import { Refused } from './Refused';
import { remarksOf } from './remarks';
import { createNoticeStore } from './store';
import { TakeNotice } from './TakeNotice';

export interface NoticePanelProps {
  readonly onClose: () => void;
  /** Another year is begun; without, a plan is read or corrected. */
  readonly begin?: Beginning | undefined;
  readonly actions?: NoticeActions;
  readonly spawn?: SpawnWorker;
}

const noticeActions = createNoticeActions();

/** 新建、更正计划: the notice comes in, becomes a draft on a sheet, is corrected there and adopted. */
export function NoticePanel({
  onClose,
  begin,
  actions = noticeActions,
  spawn = spawnPageWorker,
}: NoticePanelProps) {
  const messages = usePageMessages();
  const text = messages.notice.page;
  const tellResult = useTellResult();
  const { status } = usePaneState();
  const plan = begin?.base ?? status?.plan ?? null;
  const store = useMemo(
    () => createNoticeStore(actions, plan, spawn, tellResult),
    // The plan in force is only where it begins: a draft is not lost when the workbook is read again.
    [actions, spawn, tellResult],
  );
  const state = useStore(store);
  const task = useStore(store.task);
  const busy = task.at !== 'rest';
  useEffect(() => {
    void store.look().then((found) => {
      if (begin?.isDraft !== true || store.task.get().failure !== null) return;
      // Somebody comes back to the draft that was begun before.
      const isBegun = found !== null && (found.plan?.year ?? begin.next) === begin.next;
      if (!isBegun) store.startFromBase();
    });
  }, [store, begin]);
  const { draft, preview, refusal, view, base } = state;
  useHold('notice', task.at === 'writing' ? 'writing' : draft === null ? null : 'unsaved');
  return (
    <Panel
      title={begin === undefined ? text.title : messages.years.begin.title(begin.next)}
      hint={text.intro}
      level={3}
      onClose={onClose}
    >
      <TakeNotice store={store} base={base} busy={busy} />
      <TaskNotes
        state={task}
        progress={
          busy && <TaskProgress state={task} label={text.reading} onStop={store.task.stop} />
        }
        onStop={store.task.stop}
        onClose={store.dismiss}
      />
      {refusal !== null && <Refused refusal={refusal} onClose={store.dismiss} />}
      {draft !== null && preview === null && (
        <Found
          draft={draft}
          base={base}
          busy={busy}
          onAnswer={(more) => void store.answer(more)}
          onWrite={() => void store.prepare((name) => remarksOf(messages, draft, base, name))}
          onDiscard={store.discard}
        />
      )}
      {preview !== null && (
        <DraftPreview
          preview={preview}
          busy={busy}
          onWrite={(older) => void store.write(older)}
          onClose={store.dismiss}
        />
      )}
      {view !== null && draft === null && (
        <DraftSheet view={view} busy={busy} begin={begin} onJudge={store.judge} />
      )}
      <div>
        <TextButton small disabled={busy} onClick={onClose}>
          {text.close}
        </TextButton>
      </div>
    </Panel>
  );
}
