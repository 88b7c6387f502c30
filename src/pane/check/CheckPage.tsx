import { useEffect, useMemo } from 'react';
import { createCheckActions } from '../../actions/check';
import type { CheckActions } from '../../actions/check/types';
import { NeedsPeriod } from '../frame/NeedsPeriod';
import { usePageStyles } from '../frame/styles';
import { usePickedPeriod } from '../frame/usePickedPeriod';
import { useSharedStyles } from '../look/styles';
import { useHold, usePageMessages, usePaneState, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import { CheckProvider, useCheckState, useCheckTask } from './context';
import { Filters } from './Filters';
import { Findings } from './Findings';
import { ListButtons } from './ListButtons';
import { Notes } from './Notes';
import { PlanNotes } from './PlanNotes';
import { Preview } from './Preview';
import { createCheckStore } from './store';
import { openCount, SEVERITIES } from './state';
import { SelectedEvidence } from './SelectedEvidence';
import { Toolbar } from './Toolbar';

const real = createCheckActions();

export interface CheckPageProps {
  readonly actions?: CheckActions;
}

/** 检查: what is wrong with a period's entries, where, and how to mend it. */
export function CheckPage({ actions = real }: CheckPageProps) {
  const page = usePageStyles();
  const text = usePageMessages().check;
  const tellResult = useTellResult();
  const store = useMemo(() => createCheckStore(actions, tellResult), [actions, tellResult]);
  const picked = usePickedPeriod();
  const { restorings } = usePaneState();
  const { period } = picked;
  useHold('check', useStore(store.task).at === 'writing' ? 'writing' : null);

  useEffect(() => store.watch(), [store]);
  // Whoever comes to this page wants to know; another period is another question, and so is one put back.
  useEffect(() => {
    if (period !== null) void store.check(period);
  }, [store, period, restorings]);

  if (period === null) {
    return <NeedsPeriod>{text.needPeriod}</NeedsPeriod>;
  }
  return (
    <CheckProvider store={store}>
      <div className={page.page}>
        <Toolbar period={period} picked={picked} />
        <Notes />
        <Spoken />
        <Preview />
        <Filters />
        <Findings />
        <ListButtons />
        <SelectedEvidence />
        <PlanNotes />
      </div>
    </CheckProvider>
  );
}

/** How many findings there are, for a screen reader: it changes with them, and only then is it read. */
function Spoken() {
  const shared = useSharedStyles();
  const text = usePageMessages().check;
  const { check } = useCheckState();
  const { at } = useCheckTask();
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map((each) => openCount(check, each));
  return (
    <div role="status" className={shared.spoken}>
      {check === null || at === 'reading' ? '' : text.summary(errors, warnings, infos)}
    </div>
  );
}
