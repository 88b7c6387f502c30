import type { PlanFault } from '../plan/problem';
import type { Messages } from './zh-CN';

export function planProblemText(messages: Messages, fault: PlanFault): string {
  // Each wording takes its own fault's facts; TypeScript cannot tie the key to the argument.
  const word = messages.planProblems[fault.code] as (facts: PlanFault) => string;
  return word(fault);
}
