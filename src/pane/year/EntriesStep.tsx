import { Button } from '@fluentui/react-components';
import type { PeriodStatus } from '../../actions/types';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import type { StepState } from '../state/steps';
import { Step } from './Step';
import { hasOpenTask } from './useStepTask';

export interface EntriesStepProps {
  readonly state: StepState;
  readonly current: PeriodStatus | null;
}

export function EntriesStep({ state, current }: EntriesStepProps) {
  const text = useMessages().pane.steps.entries;
  const store = usePaneStore();
  const { task } = usePaneState();
  const detail =
    current === null || state === 'later'
      ? text.later
      : state === 'done'
        ? text.done(current.period, current.due)
        : text.now(current.period, current.filled, current.due);
  return (
    <Step number={3} state={state} title={text.title} detail={detail}>
      {state === 'now' && current !== null && (
        <Button
          appearance={hasOpenTask(task) ? 'secondary' : 'primary'}
          data-focus="primary"
          onClick={() => void store.open(current.entries)}
        >
          {text.open(current.period)}
        </Button>
      )}
    </Step>
  );
}
