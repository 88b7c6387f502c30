import { isUnitWord } from '../facts/unitWord';

/** What a line over the table says of units of measure: 单位：件, 单位:万亩、万株. */
export function unitsSaid(texts: readonly string[]): readonly string[] {
  for (const text of [...texts].reverse()) {
    const said = /(?:计量)?单位[:：]\s*([^\s()（）]+(?:\s*[、，,]\s*[^\s()（）]+)*)/.exec(
      text,
    )?.[1];
    const units = (said ?? '').split(/\s*[、，,]\s*/).filter(isUnitWord);
    if (units.length > 0) return units;
  }
  return [];
}
