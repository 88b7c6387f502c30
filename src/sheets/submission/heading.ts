import { chineseNumber } from '../../figures/chineseNumber';
import { districtByName } from '../../plan/districtByName';
import { nameKey } from '../../plan/districtName';
import { districtsIn } from '../../plan/districtsIn';
import { parsePeriod, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { EntriesPlace } from './findEntries';

/** Whose figures a table says it has, and to the end of which month; null: it does not say. */
export interface Heading {
  /** As it stands there: the plan may have no such unit. */
  readonly district: string | null;
  readonly period: Period | null;
}

/** `海门 2017年1—9月（本年累计）`, in any width and with any dash. */
const SUBJECT =
  /^(.*?)(\d{4})年(?:度)?(?:1月?[-‐‒–—―−~〜至到]+)?(?:(\d{1,2})月|(一季度|上半年|前三季度|全年))/u;
const QUARTERS: Readonly<Record<string, number>> = { 一季度: 3, 上半年: 6, 前三季度: 9, 全年: 12 };
const LABEL = /^(?:填报|报送)?(?:单位|地区|区域)[:：]/u;

/** Reads the line over a table; null when a text is no such line. */
export function headingIn(plan: Plan, text: string): Heading | null {
  const line = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〇零一二三四五六七八九十]+(?=[年月至到—–-])/gu, (words) =>
      String(chineseNumber(words) ?? words),
    );
  const [, before = '', year, month, quarter] = SUBJECT.exec(line) ?? [];
  if (year === undefined) return null;
  const months = String(month ?? QUARTERS[quarter ?? ''] ?? '').padStart(2, '0');
  return {
    district: nameIn(plan, before.replace(LABEL, '')),
    period: parsePeriod(`${year}-${months}`),
  };
}

/** A unit's name as it is written; the city's own name before a title names none. */
function nameIn(plan: Plan, text: string): string | null {
  const name = text.replace(/[（()）:：,，、]+$/u, '');
  if (name === '' || nameKey(name) === nameKey(plan.whole.name)) return null;
  if (districtByName(plan, name) !== null) return name;
  const [only, ...more] = districtsIn(plan, name);
  return only !== undefined && more.length === 0 ? only.name : name;
}

/** What stands over a table. Without a line that says so, a district's name at a cell's beginning counts. */
export function headingOf(plan: Plan, { sheet, rows }: EntriesPlace): Heading {
  const first = Math.min(...rows.values());
  const texts = [...sheet.rows]
    .filter(([row]) => row < first)
    .flatMap(([, cells]) => [...cells.values()])
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const [heading] = texts.flatMap((text) => headingIn(plan, text) ?? []);
  const words = texts.map((text) => text.split(/\s+/u)[0] ?? '');
  const named = words.find((word) => districtByName(plan, word) !== null);
  return {
    district: heading?.district ?? named ?? null,
    period: heading?.period ?? null,
  };
}
