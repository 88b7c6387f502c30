import { Button } from '@fluentui/react-components';
import type { PeriodStatus } from '../../actions/types';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import type { StepState } from '../state/steps';
import { Step } from './Step';
import { hasOpenTask } from './useStepTask';

export interface CompletionStepProps {
  readonly state: StepState;
  readonly current: PeriodStatus | null;
}

export function CompletionStep({ state, current }: CompletionStepProps) {
  const text = useMessages().pane.steps.completion;
  const store = usePaneStore();
  const { task } = usePaneState();
  const sheet = current?.completion ?? null;
  const isNow = state === 'now' && current !== null;
  return (
    <Step
      number={4}
      state={state}
      title={text.title}
      detail={
        !isNow
          ? text.later
          : sheet === null
            ? text.missing(current.period)
            : text.now(current.period)
      }
    >
      {isNow && sheet !== null && (
        <Button
          appearance={hasOpenTask(task) ? 'secondary' : 'primary'}
          data-focus="primary"
          onClick={() => void store.open(sheet)}
        >
          {text.open(current.period)}
        </Button>
      )}
    </Step>
  );
}
