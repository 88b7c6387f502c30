import type { Period } from '../../plan/period';
import { Select } from '../look/Select';
import { useMessages } from '../state/context';
import { SelectField } from './SelectField';
import type { PickedPeriod } from './usePickedPeriod';

export interface PeriodSelectProps {
  readonly picked: PickedPeriod;
  readonly disabled: boolean;
  readonly label: string;
  /** The label is read out, and not seen. */
  readonly bare?: true;
}

/** The periods that are there, one of them chosen. */
export function PeriodSelect({ picked, disabled, label, bare }: PeriodSelectProps) {
  const { pane } = useMessages();
  const shared = {
    value: picked.period ?? '',
    disabled,
    onChoose: (value: string) => picked.pick(value as Period),
    children: picked.periods.map((each) => (
      <option key={each} value={each}>
        {pane.period(each)}
      </option>
    )),
  };
  return bare ? (
    <Select {...shared} size="small" aria-label={label} />
  ) : (
    <SelectField {...shared} label={label} />
  );
}
