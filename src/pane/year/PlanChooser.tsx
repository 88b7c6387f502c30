import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Plan } from '../../plan/types';
import { Select } from '../look/Select';
import { useSharedStyles } from '../look/styles';
import { OnDemand } from '../nav/OnDemand';
import { CancelButton } from '../preview/CancelButton';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { chosenPlan, isBusy } from '../state/state';
import { useStepTask } from './useStepTask';

const useStyles = makeStyles({
  plan: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const loadOthers = async () => (await import('../later')).OtherPlans;

/** @param isReopened the step is done and was opened for another copy: it can be closed again. */
export function PlanChooser({ isReopened }: { readonly isReopened: boolean }) {
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const store = usePaneStore();
  const state = usePaneState();
  const isPreparing = useStepTask('target') === 'previewing';
  const plan = chosenPlan(state);
  const isElsewhere = isBusy(state) && !isPreparing;
  return (
    <div className={shared.stack}>
      {state.plans.length > 1 && <PlanSelect plans={state.plans} chosen={plan} />}
      {plan === null ? <div>{pane.plan.none}</div> : <PlanFacts plan={plan} />}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          data-focus={isReopened ? 'chooser' : 'primary'}
          disabled={plan === null || isElsewhere}
          disabledFocusable={isPreparing}
          onClick={() => plan !== null && void store.preview({ kind: 'target', plan })}
        >
          {isPreparing ? pane.running.preparing : pane.plan.insert}
        </Button>
        {isReopened && <CancelButton />}
      </div>
      <OnDemand load={loadOthers} waiting={null} />
    </div>
  );
}

interface PlanSelectProps {
  readonly plans: readonly Plan[];
  readonly chosen: Plan | null;
}

function PlanSelect({ plans, chosen }: PlanSelectProps) {
  const id = useId();
  const shared = useSharedStyles();
  const text = useMessages().pane.plan;
  const store = usePaneStore();
  return (
    <div>
      <label htmlFor={id} className={shared.quiet}>
        {text.choose}
      </label>
      <Select
        id={id}
        value={chosen?.id ?? ''}
        onChoose={(planId) => store.send({ type: 'planChosen', planId })}
      >
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.year} · {plan.title}
          </option>
        ))}
      </Select>
    </div>
  );
}

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const measures = plan.indicators.reduce((sum, indicator) => sum + indicator.measures.length, 0);
  return (
    <div className={styles.plan}>
      <div className={styles.title}>{plan.title}</div>
      <div className={shared.quiet}>{pane.plan.issued(plan.documentNumber, plan.issuedOn)}</div>
      <div className={shared.quiet}>{pane.plan.issuers(plan.issuers)}</div>
      <div className={shared.quiet}>
        {pane.plan.size(plan.indicators.length, measures, plan.districts.length)}
      </div>
    </div>
  );
}
