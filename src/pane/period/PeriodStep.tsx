import type { YearStatus } from '../../actions/types';
import { TextButton } from '../look/TextButton';
import { PreviewPanel } from '../preview/PreviewPanel';
import { Running } from '../preview/Running';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';
import type { StepState } from '../state/steps';
import { Step } from '../year/Step';
import { useStepTask } from '../year/useStepTask';
import { PeriodChooser } from './PeriodChooser';

export interface PeriodStepProps {
  readonly state: StepState;
  readonly status: YearStatus;
}

export function PeriodStep({ state, status }: PeriodStepProps) {
  const text = useMessages().pane.steps.period;
  const task = useStepTask('period');
  const isNow = state === 'now';
  const isResting = task === 'rest' && !isNow;
  const latest = status.periods.at(-1);
  const detail =
    state === 'later'
      ? text.later
      : latest === undefined
        ? text.now
        : text.done(status.periods.length, latest.period);
  return (
    <Step
      number={2}
      state={state}
      title={text.title}
      detail={detail}
      links={state === 'done' && isResting && <AnotherPeriod />}
    >
      {isResting || status.plan === null ? null : task === 'preview' ? (
        <PreviewPanel />
      ) : task === 'running' ? (
        <Running />
      ) : (
        <PeriodChooser
          year={status.plan.year}
          existing={status.periods.map(({ period }) => period)}
          isReopened={!isNow}
        />
      )}
    </Step>
  );
}

function AnotherPeriod() {
  const text = useMessages().pane.steps.period;
  const store = usePaneStore();
  const state = usePaneState();
  return (
    <TextButton small disabled={isBusy(state)} onClick={() => void store.choose('period')}>
      {text.again}
    </TextButton>
  );
}
