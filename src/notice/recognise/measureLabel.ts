import { isUnitWord } from '../facts/unitWord';

export interface MeasureName {
  readonly name: string;
  /** Null where the label says none. */
  readonly unit: string | null;
}

export interface MeasureLabel {
  /** As printed, without its number and star. */
  readonly label: string;
  /** The label without `其中：` too, units of measure included. */
  readonly core: string;
  readonly starred: boolean;
  readonly isPart: boolean;
}

const STAR = /^[*＊★☆※]\s*|\s*[*＊★☆※]$/g;
const PART = /(^|\s)(?:其中|#|＃)\s*[:：]?\s*/;
const NUMBERED =
  /^(?:\d{1,3}[.．、]|[（(]\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])\s*/;

/** Takes off a label what is no part of the measure's name. */
export function measureLabel(text: string): MeasureLabel {
  const bare = text.replace(NUMBERED, '').replace(STAR, '');
  return {
    label: bare.trim() || text,
    core: bare.replace(PART, '$1').trim() || text,
    starred: /^[*＊★☆※]|[*＊★☆※]$/.test(text.replace(NUMBERED, '')),
    isPart: PART.test(bare),
  };
}

const BRACKETS = /^(.*\S)\s*[（([【]\s*([^（()）[\]【】]+?)\s*[)）\]】]$/s;
const BEHIND = /^(.*\S)\s*(?:[，,:：]\s*(?:单位[:：])?|\s单位[:：])([^，,:：]{1,6})$/s;

/** 专利申请量（件） is 专利申请量 in 件; brackets that hold no unit belong to the name. */
export function nameAndUnit(label: string): MeasureName {
  for (const pattern of [BRACKETS, BEHIND]) {
    const [, name, unit] = pattern.exec(label) ?? [];
    if (name !== undefined && unit !== undefined && isUnitWord(unit)) return { name, unit };
  }
  const percent = /^(.*\S)\s*[%％]$/s.exec(label)?.[1];
  return percent === undefined ? { name: label, unit: null } : { name: percent, unit: '%' };
}

/** The two measures of a pair: 登记数（笔）/金额（万元）, or 高管（总裁/总监）人数（位）. */
export function pairNames(label: string): readonly [MeasureName, MeasureName] {
  const depths = [...label].reduce<number[]>((list, char) => {
    const depth = (list.at(-1) ?? 0) + (/[（(]/.test(char) ? 1 : /[)）]/.test(char) ? -1 : 0);
    return [...list, depth];
  }, []);
  const at = [...label].findIndex((char, index) => /[/／]/.test(char) && depths[index] === 0);
  if (at >= 0) return parted(label.slice(0, at), label.slice(at + 1));
  const inner = /^(.*[（(])([^（()）/／]+)[/／]([^（()）/／]+)([)）].*)$/s.exec(label);
  if (inner !== null) {
    const [, before = '', left = '', right = '', behind = ''] = inner;
    return [nameAndUnit(before + left + behind), nameAndUnit(before + right + behind)];
  }
  const { name, unit } = nameAndUnit(label);
  const [first = null, second = first] = unitsOf(unit);
  return [
    { name: `${name}（一）`, unit: first },
    { name: `${name}（二）`, unit: second },
  ];
}

/** （笔/万元） of a pair is a unit for each half. */
function unitsOf(unit: string | null): readonly (string | null)[] {
  const parts = unit?.split(/[/／]/) ?? [];
  return parts.length === 2 && parts.every(isUnitWord) ? parts : [unit];
}

/** What a count ends with: another measure of the same thing takes its place. */
const COUNTED = /(?:登记|备案|合同|完成)?(?:数量|件数|笔数|个数|家数|户数|人数|项数|数|量)$/;

function parted(left: string, right: string): readonly [MeasureName, MeasureName] {
  const first = nameAndUnit(left.trim());
  const second = nameAndUnit(right.trim());
  // 金额 alone says nothing without what it is an amount of.
  const stem = first.name.replace(COUNTED, '');
  const isBare = [...second.name].length <= 3 && stem !== first.name;
  const name = isBare ? stem + second.name : second.name;
  const unit = second.unit;
  return [
    { name: first.name, unit: first.unit ?? unit },
    { name, unit },
  ];
}
