import { plainWord } from '../words';

const WORDS = new Set(
  (
    '件 家 个 笔 位 人 名 篇 项 户 次 起 宗 例 条 辆 块 亩 株 吨 天 所 场 期 册 份 套 台 幢 座 间 只 头 棵 本 批 ' +
    '分 米 公里 千米 平方米 平方公里 立方米 公顷 小时 人次 家次 车次 户次 件次 标准煤 吨标准煤 千瓦时 度 年 种 类 处 支 组 对 幅 站 班 届 尾'
  ).split(' '),
);

/** Whether a text is a unit of measure: 件, 万元, %, 件/万人, 万亩. */
export function isUnitWord(text: string): boolean {
  const plain = plainWord(text);
  if (/^(?:%|‰|个?百分点|倍|[十百千万亿]*美?元|kW·?h|km2?|m2|㎡)$/i.test(plain)) return true;
  const parts = plain.split(/[/／]|每/);
  return parts.length <= 2 && parts.every(isSimple);
}

function isSimple(text: string): boolean {
  const [, multiplier = '', word = ''] = /^([十百千万亿]*)(.*)$/.exec(text) ?? [];
  return WORDS.has(word) || (word === '' && multiplier !== '') || /^[十百千万亿]*元$/.test(text);
}
