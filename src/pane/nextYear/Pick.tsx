import { useId } from 'react';
import { useSharedStyles } from '../look/styles';

export interface PickProps {
  readonly legend: string;
  readonly value: boolean;
  readonly options: readonly (readonly [value: boolean, label: string])[];
  readonly onPick: (value: boolean) => void;
}

/** One of two ways, in the browser's own buttons. */
export function Pick({ legend, value, options, onPick }: PickProps) {
  const shared = useSharedStyles();
  const name = useId();
  return (
    <fieldset className={shared.stack}>
      <legend>{legend}</legend>
      {options.map(([each, label]) => (
        <label key={label}>
          <input type="radio" name={name} checked={each === value} onChange={() => onPick(each)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
