import { Button, Link } from '@fluentui/react-components';
import type { YearStatus } from '../../actions/types';
import type { Messages } from '../../messages';
import { useSharedStyles } from '../look/styles';
import { PreviewPanel } from '../preview/PreviewPanel';
import { Running } from '../preview/Running';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isBusy } from '../state/state';
import type { StepState } from '../state/steps';
import { PlanChooser } from './PlanChooser';
import { Step } from './Step';
import { useStepTask } from './useStepTask';

export interface TargetStepProps {
  readonly state: StepState;
  readonly status: YearStatus;
}

export function TargetStep({ state, status }: TargetStepProps) {
  const text = useMessages().pane.steps.target;
  return (
    <Step number={1} state={state} title={text.title} detail={detailOf(status, text)}>
      <TargetTask isNow={state === 'now'} status={status} />
    </Step>
  );
}

function TargetTask({ isNow, status }: { readonly isNow: boolean; readonly status: YearStatus }) {
  const task = useStepTask('target');
  if (task === 'preview') return <PreviewPanel />;
  if (task === 'running') return <Running />;
  if (task === 'rest' && !isNow) return <TargetLinks status={status} />;
  return <PlanChooser isReopened={!isNow} />;
}

function TargetLinks({ status }: { readonly status: YearStatus }) {
  const shared = useSharedStyles();
  const text = useMessages().pane.steps.target;
  const store = usePaneStore();
  const state = usePaneState();
  const { target } = status;
  return (
    <div className={shared.buttons}>
      {target !== null && (
        <Link as="button" onClick={() => void store.open(target)}>
          {text.open}
        </Link>
      )}
      <Button
        appearance="subtle"
        size="small"
        disabled={isBusy(state)}
        onClick={() => store.send({ type: 'chooserOpened', what: 'target' })}
      >
        {text.again}
      </Button>
    </div>
  );
}

function detailOf(status: YearStatus, text: Messages['pane']['steps']['target']): string {
  if (status.target !== null) return text.done(status.target.sheetName);
  return status.plan === null ? text.now : text.gone;
}
