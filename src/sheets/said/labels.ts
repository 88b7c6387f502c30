/**
 * What a label before a colon says of the text behind it:
 * - sender: whoever reports, by whatever name;
 * - unit: a unit of the plan or a place, or else a unit of measure (单位：万元);
 * - period;
 * - until: the day to which figures were counted, a period;
 * - other: people, days, results;
 * - none: there is no label.
 */
export interface LabelledPart {
  readonly kind: 'sender' | 'unit' | 'period' | 'until' | 'other' | 'none';
  readonly text: string;
}

const LABELS: readonly (readonly [kind: LabelledPart['kind'], pattern: string])[] = [
  [
    'sender',
    '(?:填报|填表|填制|制表|编制|编报|报送|上报|报告|申报|提供|责任)(?:单位|部门|地区|区域|县区|机构)',
  ],
  ['other', '(?:计量|货币|金额|主管|审核|审批|接收)单位|单位负责人'],
  ['unit', '[所归隶]属(?:单位|部门|地区|区域|县区)?|单位|部门|地区|区域|县区|县\\(市、?区\\)|机构'],
  ['until', '(?:数据|统计|资料|核算)截[止至]到?(?:日期|时间|日)?'],
  [
    'other',
    '(?:填报|填表|报送|上报|打印|制表|提交)(?:日期|时间|期限|截止)|(?:更正|报送|填报)期限|期限|日期',
  ],
  // Nobody is to report before a period's end: 截止：8月31日 is no deadline of September.
  [
    'period',
    '截止(?:日期?|时间)?|(?:所属|报告|填报|统计|数据)?(?:期间|期别|时期|时段|时间|月份|期)',
  ],
  [
    'other',
    '[填审经制编联负]\\p{Script=Han}{1,3}|电话|手机|结果|进度|说明|备注|注|来源|文号|依据|要求',
  ],
];
const LABEL = new RegExp(
  LABELS.map(([, pattern], index) => `(?<l${index}>(?:${pattern}))`)
    .join('|')
    .replace(/^(.*)$/su, '(?:$1)(?:名称)?(?:\\([^()]*\\))?:'),
  'gu',
);

/** A line's parts, each with the label before it. */
export function labelledParts(line: string): LabelledPart[] {
  const found = [...line.matchAll(LABEL)];
  const before = line.slice(0, found[0]?.index ?? line.length);
  const parts = found.map((match, index): LabelledPart => {
    const at = LABELS.findIndex((_, label) => match.groups?.[`l${label}`] !== undefined);
    return {
      kind: LABELS[at]?.[0] ?? 'other',
      text: valueOf(line.slice(match.index + match[0].length, found[index + 1]?.index)),
    };
  });
  return valueOf(before) === '' ? parts : [{ kind: 'none', text: before }, ...parts];
}

/** Without the rule of an empty form: ____ */
function valueOf(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}
