import type { Succession } from '../../plan/types';

/** A unit by what it is called, and by its code. */
interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

const [ARROW, AND, NEXT] = ['→', '、', '；'] as const;

/**
 * 区划调整 in one line of 「计划草稿」: `港闸→崇川 2020-07-28；甲、乙→丙 2021-01-01`. Units that stand in no table any more are told by
 * their codes.
 */
export function successionText(
  successions: readonly Succession[],
  units: readonly NamedUnit[],
): string {
  const nameOf = (id: string): string => {
    const name = units.find((unit) => unit.id === id)?.name ?? id;
    return PLAIN.test(name) && !units.some((unit) => unit.id === name) ? name : id;
  };
  return successions
    .map(({ from, to, date }) => `${from.map(nameOf).join(AND)}${ARROW}${nameOf(to)} ${date}`)
    .join(NEXT);
}

/** A name that holds nothing of what parts names, or could be taken for that. */
const PLAIN = /^(?!.*并入)[\p{Script=Han}（）()]+$/u;
const PIECE = /^(.+?)\s*(?:→|-+>|>|并入)\s*(.*?)\s*(?:(\d{4})\D(\d{1,2})\D(\d{1,2})日?)?$/;

/**
 * The same as a plan has it. What is missing of one is empty, for `parsePlan` to refuse.
 *
 * @param units those of the sheet, and those that stood there before
 */
export function successionsIn(text: string, units: readonly NamedUnit[]): unknown[] {
  const idOf = (name: string): string =>
    units.find((unit) => unit.name === name || unit.id === name)?.id ?? name;
  return text
    .split(/[；;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, from = piece, to = '', ...day] = PIECE.exec(piece) ?? [];
      const names = from.split(/[、,，+＋]/).map((name) => name.trim());
      const date = day[0] === undefined ? '' : day.map((part) => part.padStart(2, '0')).join('-');
      return { from: names.filter((name) => name !== '').map(idOf), to: idOf(to), date };
    });
}
