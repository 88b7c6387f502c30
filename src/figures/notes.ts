import { NUMBER } from './plainNumber';
import { quantity } from './quantity';
import { numberCandidate, refuse, type Refusal } from './reading';
import type { TextInput } from './textInput';

/**
 * Words that leave the number beside them standing. Any other may take it back (作废, 修正前), say that it is of another time
 * or place (含上年, 全市) or that it is incomplete (缺一家), so that nothing is suggested.
 */
const CONFIRMED =
  /^(?:(?:均?已|经|业经)?(?:核实|核对|核准|确认|审核|复核)(?:无误)?|(?:数据)?(?:属实|无误|准确)|(?:本年|今年)?累计(?:数|完成)?|(?:自)?年初(?:至今|以来)|年初至今)$/;
/** They go with 0 and with nothing else. */
const NONE = /^(?:尚|暂|还)?(?:未开展|没有|未发生|未申请|未登记|无)(?:业务|工作|申请|登记|发生)?$/;

const KINDS =
  '企业|高校|院校|高等学校|大学|科研院所|科研单位|科研|院所|机关|团体|事业单位|个人|发明|实用新型|外观设计|外观|PCT|授权|申请|登记|有效|职务|非职务|国内|国外|境外|涉外|专利|商标|版权|著作权|民营|国有|规上|规模以上|小微|中小|省级|市级|国家级|新增|首次|女性|男性|为|有|的|等';
/** A part of the number before, of a kind that leaves it the number of this unit and year. */
const A_PART = new RegExp(
  `^(?:其中|包括|包含|内含|含)(?:${KINDS}| ){0,6}(?:${NUMBER})? ?[件家个笔位人名项户次]?(?:${KINDS}| ){0,6}$`,
  'i',
);

export function isPart(text: string): boolean {
  return A_PART.test(text.trim());
}

/** 12（其中企业8）, 0（未开展）: what stands in brackets behind a number is a remark, or a second number. */
export function noted({ text, raw, measure }: TextInput): Refusal | null {
  const match = /^([^()[\]【】〔〕]+?) ?[([【〔]([^()[\]【】〔〕]+)[)\]】〕] ?([^\d]{0,4})$/.exec(
    text,
  );
  if (!match) return null;
  const [, said = '', note = '', unit = ''] = match;
  const value = quantity(said + unit, measure);
  if (value === null && !/^\d/.test(said)) return null;
  const number = value === null ? null : numberCandidate(value);
  if (/\d/.test(note)) return refuse('twoNumbers', raw, isPart(note) ? number : null);
  const stands = isPart(note) || CONFIRMED.test(note) || (value === 0 && NONE.test(note));
  return stands ? refuse('withRemark', raw, number) : refuse('brackets', raw);
}

/** 12件，其中企业8件. */
export function withPart({ text, raw, measure }: TextInput): Refusal | null {
  const match = new RegExp(`^(${NUMBER}[^\\d,;。]*)[,;。] ?((?:其中|包括|包含|含).*\\d.*)$`).exec(
    text,
  );
  if (!match) return null;
  const [, said = '', part = ''] = match;
  const value = isPart(part) ? quantity(said.trim(), measure) : null;
  return refuse('twoNumbers', raw, value === null ? null : numberCandidate(value));
}

/** Two bare numbers are equal in rank; a part on a second line leaves the first one standing. */
export function severalLines({ text, raw, measure }: TextInput): Refusal | null {
  const [head = '', ...rest] = text.split('\n');
  if (!rest.some((line) => /\d/.test(line))) return null;
  const value = rest.every(isPart) ? quantity(head.trim(), measure) : null;
  return refuse('twoNumbers', raw, value === null ? null : numberCandidate(value));
}
