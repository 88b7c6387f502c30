import { Button } from '@fluentui/react-components';
import type { YearStatus } from '../../actions/types';
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
  const latest = status.periods.at(-1);
  const detail =
    state === 'later'
      ? text.later
      : latest === undefined
        ? text.now
        : text.done(status.periods.length, latest.period);
  return (
    <Step number={2} state={state} title={text.title} detail={detail}>
      {state !== 'later' && <PeriodTask isNow={state === 'now'} status={status} />}
    </Step>
  );
}

function PeriodTask({ isNow, status }: { readonly isNow: boolean; readonly status: YearStatus }) {
  const text = useMessages().pane.steps.period;
  const store = usePaneStore();
  const state = usePaneState();
  const task = useStepTask('period');
  if (task === 'preview') return <PreviewPanel />;
  if (task === 'running') return <Running />;
  if ((task !== 'rest' || isNow) && status.plan !== null) {
    return (
      <PeriodChooser
        year={status.plan.year}
        existing={status.periods.map(({ period }) => period)}
        isReopened={!isNow}
      />
    );
  }
  return (
    <Button
      appearance="subtle"
      size="small"
      disabled={isBusy(state)}
      onClick={() => store.send({ type: 'chooserOpened', what: 'period' })}
    >
      {text.again}
    </Button>
  );
}
