import { measuresOf } from '../../plan/measures';
import { once, remembered } from '../../plan/once';
import type { MeasureId, Plan } from '../../plan/types';
import { plain } from './header';

/** The measure that a cell of 序号 means: 1, and 01, 1., （1） or 第1项 as well; 14a, and 14(a) or 14-a. */
export function measureNumbered(plan: Plan, text: string): MeasureId | undefined {
  const { exact, bare } = numbersOf(plan);
  const said = plain(text);
  return exact.get(said) ?? bare.get(bareNumber(said)) ?? undefined;
}

/** Null: two measures would be called so. */
const numbersOf = once((plan: Plan) => {
  const exact = new Map<string, MeasureId>();
  const bare = new Map<string, MeasureId | null>();
  for (const { id } of measuresOf(plan)) {
    const key = bareNumber(id.toLowerCase());
    exact.set(id.toLowerCase(), id);
    bare.set(key, bare.has(key) ? null : id);
  }
  return { exact, bare };
});

/** Without what only surrounds a number: brackets, stops, zeros before it, signs between it and its letter. */
const bareNumber = remembered((text) =>
  text
    .replace(/^[第([【〔]+|[)\]】〕项.。、,:;)]+$/gu, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/(?<=\d)[^\p{L}\d]+(?=[a-z]$)/u, ''),
);
