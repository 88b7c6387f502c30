import { makeStyles } from '@fluentui/react-components';
import { OnDemand } from '../nav/OnDemand';
import { PeriodList } from '../period/PeriodList';
import { usePaneState } from '../state/context';
import { isReading } from '../state/state';
import { LoadingWorkbook } from '../status/LoadingWorkbook';
import { Steps } from './Steps';

const useStyles = makeStyles({
  // Wide enough for two columns: steps on the left, periods beside them.
  columns: {
    '@media (min-width: 560px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
    },
  },
});

const loadDamages = async () => (await import('../later')).YearDamages;

/** 年度: where the year stands and what comes next. */
export function YearPage() {
  const styles = useStyles();
  const state = usePaneState();
  const { status } = state;
  if (status === null) return isReading(state) ? <LoadingWorkbook /> : null;
  return (
    <>
      {status.damages.length + status.broken.length > 0 && <OnDemand load={loadDamages} />}
      <div className={styles.columns}>
        <Steps status={status} />
        <PeriodList periods={status.periods} />
      </div>
    </>
  );
}
