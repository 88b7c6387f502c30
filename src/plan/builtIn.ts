import { parsePlan } from './parsePlan';
import { seeds } from './seeds';
import type { Plan } from './types';

/**
 * The plans that come with the add-in, in the order of their years: what lies in `seeds/`.
 *
 * The dates of 2017's districts: all are vouched for from the first day of the year the notice plans; 港闸区 ends on
 * the day before the new 崇川区 took up its work, 28 July 2020 (苏政发〔2020〕60号). 海安县 became 海安市 in 2018 and
 * 海门市 became 海门区 in 2020: the same units under another name, so the ids stay.
 */
export const builtInPlans: readonly Plan[] = Object.freeze(
  seeds.map(builtIn).sort((a, b) => a.year - b.year),
);

function builtIn(json: unknown): Plan {
  const parsed = parsePlan(json);
  if (parsed.ok) return parsed.plan;
  throw new Error(`a built-in plan is wrong: ${JSON.stringify(parsed.problems, null, 2)}`);
}
