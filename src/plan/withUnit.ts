import type { Indicator, Measure } from './types';

/** A measure's name with the unit that it is counted in: 总面积（万亩）. A name that says its unit stays as it is. */
export const measureWithUnit = ({ name, unit }: Pick<Measure, 'name' | 'unit'>): string =>
  unit === '' || says(name, unit) ? name : `${name}（${unit}）`;

/**
 * An indicator's name, as its table printed it, the same way. Of a pair each half has its own: 登记数（笔）/金额（万元）; where the
 * name has no halves, as the figures stand: 质押融资（笔/万元）.
 */
export function indicatorWithUnit({ name, measures }: Indicator): string {
  const [unit, second = unit] = measures.map((measure) => measure.unit);
  if (unit === undefined || second === undefined || unit === second) {
    return measureWithUnit({ name, unit: unit ?? '' });
  }
  if ([unit, second].every((each) => says(name, each))) return name;
  const halves = halvesOf(name);
  return halves === null
    ? `${name}（${unit}/${second}）`
    : `${measureWithUnit({ name: halves[0], unit })}/${measureWithUnit({ name: halves[1], unit: second })}`;
}

/** What stands before and behind the one slash that is in no brackets. */
function halvesOf(name: string): readonly [string, string] | null {
  const bare = name.replace(/（[^（）]*）|\([^()]*\)/g, (inner) => '　'.repeat(inner.length));
  const at = bare.search(/[/／]/);
  const isOnly = at > 0 && at === Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('／'));
  return isOnly ? [name.slice(0, at), name.slice(at + 1)] : null;
}

/** In brackets wherever they stand, as in 登记数（笔）/金额（万元）, or behind a mark at the end. */
function says(name: string, unit: string): boolean {
  const [plain, own] = [name, unit].map((text) => text.normalize('NFKC').replace(/\s/g, ''));
  if (plain === undefined || own === undefined) return false;
  const inBrackets = [`(${own})`, `[${own}]`, `【${own}】`, `(单位:${own})`];
  const behind = [`,${own}`, `:${own}`, ...(own === '%' ? [own] : [])];
  return (
    inBrackets.some((each) => plain.includes(each)) || behind.some((each) => plain.endsWith(each))
  );
}
