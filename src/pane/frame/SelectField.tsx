import { Field } from '@fluentui/react-components';
import { Select, type SelectProps } from '../look/Select';

export interface SelectFieldProps extends Omit<SelectProps, 'id' | 'aria-label' | 'size'> {
  readonly label: string;
}

/** A list with its label above it. */
export function SelectField({ label, className, ...props }: SelectFieldProps) {
  return (
    <Field label={label} size="small" {...(className !== undefined && { className })}>
      {(control) => <Select {...control} {...props} size="small" />}
    </Field>
  );
}
