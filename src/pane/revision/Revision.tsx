import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { revisionActions } from '../../actions/revision';
import type { RevisionActions } from '../../actions/revision/types';
import type { Plan } from '../../plan/types';
import { keepName, keptName } from '../gather/name';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { usePageMessages, usePaneStore, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import { TaskProgress } from '../task/TaskProgress';
import { RevisionPreview } from './RevisionPreview';
import { createRevisionStore } from './store';

export interface RevisionProps {
  /** The plan in force. */
  readonly plan: Plan;
  /** Judges the draft anew, for somebody may have gone on typing; null: it is no plan. */
  readonly judged: () => Promise<Plan | null>;
  readonly busy: boolean;
  readonly actions?: RevisionActions;
}

/** 修订: what another plan of the same year would change, and its adoption in place of the one in force. */
export function Revision({ plan, judged, busy, actions = revisionActions }: RevisionProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().revision;
  const pane = usePaneStore();
  const tellResult = useTellResult();
  const store = useMemo(() => createRevisionStore(actions, tellResult), [actions, tellResult]);
  const { draft, isSame, hasChanged, former } = useStore(store);
  const task = useStore(store.task);
  const [who, setWho] = useState(keptName);
  const [why, setWhy] = useState('');
  const isBusy = busy || task.at !== 'rest';
  useEffect(() => void store.look(plan), [store, plan]);

  const compare = async (): Promise<void> => {
    const drafted = await judged();
    if (drafted !== null) await store.compare(drafted);
  };

  const adopt = async (): Promise<void> => {
    keepName(who);
    await store.adopt(who, why.trim());
    await pane.refresh();
  };

  return (
    <div className={shared.stack}>
      <div className={shared.buttons}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void compare()}>
          {text.compare}
        </Button>
        {former !== null && (
          <Button disabled={isBusy} onClick={() => void store.compare(former)}>
            {text.back(former.version)}
          </Button>
        )}
      </div>
      <TaskNotes
        state={task}
        progress={
          task.at !== 'rest' && (
            <TaskProgress
              state={task}
              label={task.at === 'writing' ? text.writing : text.reading}
            />
          )
        }
        onStop={store.task.stop}
        onClose={store.dismiss}
      />
      {isSame && <div role="status">{text.same}</div>}
      {hasChanged && <Bar intent="warning" title={text.changedMeanwhile} />}
      {draft !== null && (
        <RevisionPreview
          draft={draft}
          who={who}
          why={why}
          busy={isBusy}
          onWho={setWho}
          onWhy={setWhy}
          onAdopt={() => void adopt()}
          onClose={store.dismiss}
        />
      )}
    </div>
  );
}
