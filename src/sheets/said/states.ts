/** Words with which people say that a file does not count: another one holds, or it was never meant to be one. */
const STATES = [
  '作废|废[弃止稿表]|错表|错的|不作数|勿[用报采]|(?:不要|别)用|旧[版表]',
  // 错误已更正 counts, and so do 更正错误 and 无错误.
  '(?<!更正|改正|纠正|修正|修改|无|没有)错误(?![率项]|清单|说明|\\P{L}*已?[更改修纠订])',
  '(?<![无没])有误(?!\\P{L}*已?[更改修纠订])',
  '样[表张例]|示例|范[例本]|测试|试[填报用]|演[示练]|练习|模拟',
  '(?<![a-z])(?:test|demo|sample|void)(?![a-z])',
].join('|');
const STATE = new RegExp(STATES, 'giu');

/** What a line, as `plainLine` gives it, says against its own figures: 作废, 样表. */
export function statesIn(line: string): string[] {
  return [...line.matchAll(STATE)].map(([state]) => state);
}
