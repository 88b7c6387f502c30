import { useId } from 'react';
import { Group } from './Group';

export interface PickProps {
  readonly legend: string;
  readonly value: boolean;
  readonly options: readonly (readonly [value: boolean, label: string])[];
  readonly onPick: (value: boolean) => void;
}

/** One of two ways, in the browser's own buttons. */
export function Pick({ legend, value, options, onPick }: PickProps) {
  const name = useId();
  return (
    <Group legend={legend}>
      {options.map(([each, label]) => (
        <label key={label}>
          <input type="radio" name={name} checked={each === value} onChange={() => onPick(each)} />{' '}
          {label}
        </label>
      ))}
    </Group>
  );
}
