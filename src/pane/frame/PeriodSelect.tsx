import { Select } from '@fluentui/react-components';
import type { Period } from '../../plan/period';
import { useMessages } from '../state/context';
import type { PickedPeriod } from './usePickedPeriod';

export interface PeriodSelectProps {
  readonly picked: PickedPeriod;
  readonly disabled: boolean;
  /** Its name, where no label stands beside it. */
  readonly label?: string;
}

/** The periods that are there, one of them chosen. */
export function PeriodSelect({ picked, disabled, label }: PeriodSelectProps) {
  const { pane } = useMessages();
  return (
    <Select
      size="small"
      {...(label !== undefined && { 'aria-label': label })}
      value={picked.period ?? ''}
      disabled={disabled}
      onChange={(_, { value }) => picked.pick(value as Period)}
    >
      {picked.periods.map((each) => (
        <option key={each} value={each}>
          {pane.period(each)}
        </option>
      ))}
    </Select>
  );
}
