import { useEffect, useMemo, useState } from 'react';
import { createCheckActions } from '../../actions/check';
import type { CheckActions } from '../../actions/check/types';
import type { Period } from '../../plan/period';
import { useSharedStyles } from '../look/styles';
import { useMessages, usePaneState } from '../state/context';
import { CheckProvider, useCheckState } from './context';
import { Filters } from './Filters';
import { Findings } from './Findings';
import { ListButtons } from './ListButtons';
import { Notes } from './Notes';
import { Preview } from './Preview';
import { createCheckStore } from './store';
import { openCount, SEVERITIES } from './state';
import { useCheckStyles } from './styles';
import { Toolbar } from './Toolbar';

const real = createCheckActions();

export interface CheckPageProps {
  readonly actions?: CheckActions;
}

/** 检查: what is wrong with a period's entries, where, and how to mend it. */
export function CheckPage({ actions = real }: CheckPageProps) {
  const styles = useCheckStyles();
  const text = useMessages().check;
  const { status } = usePaneState();
  const store = useMemo(() => createCheckStore(actions), [actions]);
  const periods = status?.periods.map(({ period }) => period) ?? [];
  const [picked, setPicked] = useState<Period | null>(null);
  const period = periods.find((each) => each === picked) ?? periods.at(-1) ?? null;

  useEffect(() => store.watch(), [store]);
  // Whoever comes to this page wants to know; and another period is another question.
  useEffect(() => {
    if (period !== null) void store.check(period);
  }, [store, period]);

  if (period === null) {
    return <div className={styles.page}>{text.needPeriod}</div>;
  }
  return (
    <CheckProvider store={store}>
      <div className={styles.page}>
        <Toolbar period={period} periods={periods} onPeriod={setPicked} />
        <Notes />
        <Spoken />
        <Preview />
        <Filters />
        <Findings />
        <ListButtons />
      </div>
    </CheckProvider>
  );
}

/** How many findings there are, for a screen reader: it changes with them, and only then is it read. */
function Spoken() {
  const shared = useSharedStyles();
  const text = useMessages().check;
  const { check, task } = useCheckState();
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map((each) => openCount(check, each));
  return (
    <div role="status" className={shared.spoken}>
      {check === null || task === 'checking' ? '' : text.summary(errors, warnings, infos)}
    </div>
  );
}
