import { makeStyles } from '@fluentui/react-components';
import type { YearStatus } from '../../actions/types';
import { PeriodStep } from '../period/PeriodStep';
import { useMessages } from '../state/context';
import { stepsOf } from '../state/steps';
import { CompletionStep } from './CompletionStep';
import { EntriesStep } from './EntriesStep';
import { TargetStep } from './TargetStep';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '12px 12px 0' },
});

/** Where the year stands and what comes next. */
export function Steps({ status }: { readonly status: YearStatus }) {
  const styles = useStyles();
  const label = useMessages().pane.steps.label;
  const steps = stepsOf(status);
  return (
    <ol className={styles.list} aria-label={label}>
      <TargetStep state={steps.target} status={status} />
      <PeriodStep state={steps.period} status={status} />
      <EntriesStep state={steps.entries} current={steps.current} />
      <CompletionStep state={steps.completion} current={steps.current} />
    </ol>
  );
}
