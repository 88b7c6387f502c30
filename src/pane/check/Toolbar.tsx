import { Button, Switch } from '@fluentui/react-components';
import type { Period } from '../../plan/period';
import { PeriodSelect } from '../frame/PeriodSelect';
import type { PickedPeriod } from '../frame/usePickedPeriod';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useCheckState, useCheckStore, useCheckTask } from './context';
import { useCheckStyles } from './styles';

export interface ToolbarProps {
  readonly period: Period;
  readonly picked: PickedPeriod;
}

/** Which period, whether to look while somebody types, and looking again. */
export function Toolbar({ period, picked }: ToolbarProps) {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.check;
  const store = useCheckStore();
  const { check, live } = useCheckState();
  const { at } = useCheckTask();
  const isBusy = at !== 'rest';
  return (
    <>
      <div className={styles.line}>
        <PeriodSelect picked={picked} disabled={isBusy} label={text.period} bare />
        <Button
          size="small"
          appearance={check === null ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => void store.check(period)}
        >
          {at === 'reading' ? text.running : check === null ? text.run : text.again}
        </Button>
        <Switch
          className={styles.live}
          label={text.live}
          title={text.liveHint}
          checked={live}
          onChange={(_event, { checked }) => {
            store.set({ live: checked });
            // What was missed while it was off.
            if (checked) void store.check(period);
          }}
        />
      </div>
      {check !== null && check.since !== null && (
        <div className={shared.quiet}>{text.since(messages.pane.period(check.since))}</div>
      )}
      {check !== null && check.unreported.length > 0 && (
        <div className={shared.quiet}>
          {check.unreported.length === check.plan.districts.length
            ? text.nothingYet
            : text.unreported(
                check.plan.districts
                  .filter(({ id }) => check.unreported.includes(id))
                  .map(({ name }) => name),
              )}
        </div>
      )}
      {check !== null && check.marks !== 'shown' && (
        <div className={shared.quiet}>{text.marks[check.marks]}</div>
      )}
    </>
  );
}
