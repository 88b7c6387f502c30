import { hasHan, withoutForeign } from '../words';
import type { Line } from './line';
import { nameAndUnit } from './measureLabel';

/** 发明 under 专利申请量 says nothing without it. */
const QUANTITY = /(?:[数量额率]|人口|面积|投资|收入)$/;

/**
 * One name a line: its own, without another language where most lines have one, and with the headings over it where it
 * would not be the only one of its name.
 */
export function ownNames(lines: readonly Line[]): string[] {
  const own = lines.map(({ parts }) => parts.at(-1) ?? '');
  const inHan = own.filter(hasHan);
  const doubled = inHan.filter((name) => withoutForeign(name) !== name && / ?[A-Za-z]/.test(name));
  const isBilingual = doubled.length > 1 && doubled.length * 2 >= inHan.length;
  const names = isBilingual ? own.map(withoutForeign) : own;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, at) => {
    const parts = (lines[at]?.parts ?? []).slice(0, -1);
    const over = parts.map((part) => nameAndUnit(part).name);
    if (name === '' || over.length === 0) return name;
    const isAlone = counts.get(name) === 1 && !QUANTITY.test(over.at(-1) ?? '');
    return isAlone ? name : [...over, name].join(' ');
  });
}

/** Lines that only say again in percent, and in another language, what the line before them says: 北京, Beijing. */
export function companionsAmong(
  lines: readonly Line[],
  isPercent: (line: number) => boolean,
): ReadonlySet<number> {
  const isForeign = ({ parts }: Line): boolean => {
    const name = parts.at(-1) ?? '';
    return name !== '' && !hasHan(name);
  };
  const found = lines.flatMap((line, at) =>
    at > 0 && isForeign(line) && !isForeign(lines[at - 1] as Line) && isPercent(at) ? [at] : [],
  );
  return new Set(found.length * 3 > lines.length ? found : []);
}
