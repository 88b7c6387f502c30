import type { SheetLink, YearStatus } from '../../actions/types';
import type { FirstMessages } from '../../messages';
import { TextButton } from '../look/TextButton';
import { OnDemand } from '../nav/OnDemand';
import { PreviewPanel } from '../preview/PreviewPanel';
import { Running } from '../preview/Running';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';
import { ofYear } from '../state/ofYear';
import type { StepState } from '../state/steps';
import { PlanChooser } from './PlanChooser';
import { Step } from './Step';
import { useStepTask } from './useStepTask';

const loadButtons = async () => (await import('../later')).PlanButtons;

export interface TargetStepProps {
  readonly state: StepState;
  readonly status: YearStatus;
}

export function TargetStep({ state, status }: TargetStepProps) {
  const messages = useMessages();
  const text = messages.pane.steps.target;
  const task = useStepTask('target');
  const isNow = state === 'now';
  const isResting = task === 'rest' && !isNow;
  return (
    <Step
      number={1}
      state={state}
      title={text.title}
      detail={ofYear(detailOf(status, text), status.year, status, messages)}
      links={isResting && <TargetLinks target={status.target} />}
    >
      {isResting ? (
        <OnDemand load={loadButtons} waiting={null} />
      ) : task === 'preview' ? (
        <PreviewPanel />
      ) : task === 'running' ? (
        <Running />
      ) : (
        <PlanChooser isReopened={!isNow} />
      )}
    </Step>
  );
}

function TargetLinks({ target }: { readonly target: SheetLink | null }) {
  const text = useMessages().pane.steps.target;
  const store = usePaneStore();
  const state = usePaneState();
  return (
    <>
      {target !== null && (
        <TextButton small aria-label={text.openLabel} onClick={() => void store.open(target)}>
          {text.open}
        </TextButton>
      )}
      <TextButton small disabled={isBusy(state)} onClick={() => void store.choose('target')}>
        {text.again}
      </TextButton>
    </>
  );
}

function detailOf(status: YearStatus, text: FirstMessages['pane']['steps']['target']): string {
  if (status.target !== null) return text.done(status.target.sheetName);
  return status.plan === null ? text.now : text.gone;
}
