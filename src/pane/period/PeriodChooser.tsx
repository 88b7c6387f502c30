import { Button } from '@fluentui/react-components';
import type { Period } from '../../plan/period';
import { useSharedStyles } from '../look/styles';
import { CancelButton } from '../preview/CancelButton';
import { useMessages, usePaneState, usePaneStore, useToday } from '../state/context';
import { suggestedMonth } from '../../plan/months';
import { isBusy } from '../state/state';
import { hasOpenTask, useStepTask } from '../year/useStepTask';
import { MonthPicker } from './MonthPicker';

export interface PeriodChooserProps {
  readonly year: number;
  readonly existing: readonly Period[];
  /** The step is done and was opened for another period: it can be closed again. */
  readonly isReopened: boolean;
}

export function PeriodChooser({ year, existing, isReopened }: PeriodChooserProps) {
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const store = usePaneStore();
  const state = usePaneState();
  const today = useToday();
  const task = useStepTask('period');
  const isPreparing = task === 'previewing';
  const isElsewhere = hasOpenTask(state.task) && task === 'rest';
  const month = state.month ?? suggestedMonth(year, existing, today);
  return (
    <div className={shared.stack}>
      <MonthPicker
        year={year}
        existing={existing}
        chosen={month}
        onChoose={(picked) => store.send({ type: 'monthChosen', month: picked })}
      />
      <div className={shared.buttons}>
        <Button
          appearance={isElsewhere ? 'secondary' : 'primary'}
          data-focus={isReopened ? 'chooser' : 'primary'}
          disabled={month === null || (isBusy(state) && !isPreparing)}
          disabledFocusable={isPreparing}
          onClick={() => month !== null && void store.preview({ kind: 'period', period: month })}
        >
          {isPreparing
            ? pane.running.preparing
            : month === null
              ? pane.steps.period.title
              : pane.months.create(month)}
        </Button>
        {isReopened && <CancelButton />}
      </div>
    </div>
  );
}
