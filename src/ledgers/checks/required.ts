import { eachCell } from '../view';

/** What every row must have stands on every row. */
export const required = eachCell((_, { key, required: isRequired }, { values, faults }) =>
  isRequired && values[key] === null && faults[key] === undefined
    ? { severity: 'error', fault: { code: 'required' } }
    : null,
);
