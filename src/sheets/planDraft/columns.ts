import type { PlanDraft } from '../../notice';
import { successionText } from './successionLine';

/** Columns before those of the units, in their order; they are found again by these titles. */
export const LEADING = {
  number: '序号',
  starred: '星号',
  label: '指标',
  name: '计量项',
  remark: '疑问',
  unit: '单位',
  nature: '性质',
  polarity: '方向',
  aggregation: '合计方式',
  totalRule: '合计取值',
  decimals: '小数位',
  least: '下限',
  most: '上限',
} as const;
export type Leading = keyof typeof LEADING;

export const LEADING_KEYS = Object.keys(LEADING) as Leading[];

/** After the units and the whole; who it is of, whatever row it stands in. */
export const KEY_TITLE = '代码';
/** The row of the units' ids over their names. */
export const IDS_TITLE = '单位代码';

/** What the codes are for, beside them: whoever sees `u-1k3f` for the first time wonders. */
export const UNIT_CODES = '→ 单位的代码：改名后仍认得是同一个单位。一般不用改；新插的列留空即可。';
export const MEASURE_CODES = '指标的代码：改名后仍认得是同一项。一般不用改；新插的行留空即可。';

export const FIRST_UNIT = LEADING_KEYS.length;
export const columnOf = (key: Leading): number => LEADING_KEYS.indexOf(key);

/** Lines over the table: what the plan says of itself. */
export const HEADS = {
  year: '年度',
  title: '标题',
  documentNumber: '文号',
  issuers: '发文机关',
  issuedOn: '发文日期',
  footnote: '脚注',
  wholeName: '全体名称',
  wholeShort: '全体简称',
  unitWord: '单位统称',
  subject: '目标名称',
  office: '汇总部门',
  successions: '区划调整',
} as const;
export type Head = keyof typeof HEADS;

/** Between several issuers. */
export const ISSUER_MARK = '、';

/** What stands in each line. */
export function headTexts({
  header,
  successions,
  units,
}: PlanDraft): Readonly<Record<Head, string>> {
  const { whole, wording } = header;
  return {
    year: header.year === null ? '' : String(header.year),
    title: header.title,
    documentNumber: header.documentNumber,
    issuers: header.issuers.join(ISSUER_MARK),
    issuedOn: header.issuedOn ?? '',
    footnote: header.footnote,
    wholeName: whole.name,
    wholeShort: whole.short,
    unitWord: wording.unit,
    subject: wording.subject,
    office: wording.office,
    successions: successionText(successions, units),
  };
}
