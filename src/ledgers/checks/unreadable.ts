import { eachCell } from '../view';

/** Every cell says what its column holds: codes and numbers with their check characters, days, amounts, words of the plan. */
export const unreadable = eachCell((_, { key }, { faults }) => {
  const fault = faults[key];
  return fault === undefined ? null : { severity: 'error', fault };
});
