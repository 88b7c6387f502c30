import type { PlanFault } from '../plan/problem';
import type { Messages } from './zh-CN';

export function planProblemText(messages: Messages, fault: PlanFault): string {
  // Each wording takes its own fault's facts; TypeScript cannot tie the key to the argument.
  const word = messages.planProblems[fault.code] as (facts: PlanFault) => string;
  return word(fault);
}

const SEGMENT = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g;

/** `indicators[13].measures[1].targets.haimen` as 指标 14 › 计量项 2 › 目标值 › haimen. */
export function planPathText({ planFields }: Messages, path: string): string {
  const words: string[] = [];
  for (const [, position, quoted, plain] of path.matchAll(SEGMENT)) {
    if (position !== undefined) {
      words.push(planFields.item(words.pop() ?? '', Number(position) + 1).trim());
    } else {
      const key = quoted ?? plain ?? '';
      words.push(isField(planFields.names, key) ? planFields.names[key] : key);
    }
  }
  return words.length === 0 ? planFields.wholeFile : words.join(planFields.separator);
}

function isField<T extends object>(names: T, key: string): key is keyof T & string {
  return Object.hasOwn(names, key);
}
