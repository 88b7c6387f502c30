import { useEffect, useState } from 'react';
import { nextYearActions } from '../../actions/nextYear';
import type { Carriable, NextYearActions } from '../../actions/nextYear/types';
import type { NoticeActions } from '../../actions/notice/types';
import { Panel } from '../frame/Panel';
import { TextButton } from '../look/TextButton';
import { TaskNotes } from '../message/TaskNotes';
import type { Beginning } from '../notice/beginning';
import { NoticePanel } from '../notice/NoticePanel';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { TaskProgress } from '../task/TaskProgress';
import { useTask } from '../task/useTask';
import { Choices } from './Choices';

export interface NextYearPanelProps {
  readonly onClose: () => void;
  readonly actions?: NextYearActions;
  readonly notices?: NoticeActions;
}

/** 转入新年度: what stays, where the new targets come from, what is taken along and where to; then the plan itself. */
export function NextYearPanel({ onClose, actions = nextYearActions, notices }: NextYearPanelProps) {
  const messages = usePageMessages();
  const text = messages.years.begin;
  const store = usePaneStore();
  const { status } = usePaneState();
  const { task, ...state } = useTask();
  const [carriable, setCarriable] = useState<Carriable | null>(null);
  const [begin, setBegin] = useState<Beginning | null>(null);
  const year = status?.year ?? null;
  useEffect(() => {
    if (year === null) return;
    void task.read((options) => actions.readCarriable(year, options)).then(setCarriable);
  }, [task, actions, year]);

  if (year === null) return null;
  if (begin !== null) {
    return <NoticePanel {...{ onClose, begin }} {...(notices && { actions: notices })} />;
  }
  const next = year + 1;
  const isThere = status?.years.includes(next) === true;
  return (
    <Panel title={text.title(next)} hint={text.stays(year)} level={3} onClose={onClose}>
      <TaskNotes
        state={state}
        progress={
          state.at !== 'rest' && (
            <TaskProgress state={state} label={messages.pane.header.reading} onStop={task.stop} />
          )
        }
        onStop={task.stop}
        onClose={task.dismiss}
      />
      {isThere ? (
        <div>
          {text.isThere(next)}{' '}
          <TextButton small onClick={() => void store.turnTo(next)}>
            {text.turn(next)}
          </TextButton>
        </div>
      ) : (
        carriable !== null && <Choices carriable={carriable} onGo={setBegin} onClose={onClose} />
      )}
    </Panel>
  );
}
