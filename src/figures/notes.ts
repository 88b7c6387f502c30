import { isOwnKind, PART_WORDS } from './partKinds';
import { NUMBER, parseNumber } from './plainNumber';
import { quantity } from './quantity';
import { numberCandidate, refuse, type Candidate, type ReadMeasure, type Refusal } from './reading';
import type { TextInput } from './textInput';

/**
 * Words that leave the number beside them standing. Any other may take it back (作废, 修正前), say that it is of another time
 * or place (含上年, 全市) or that it is incomplete (缺一家), so that nothing is suggested.
 */
const CONFIRMED =
  /^(?:(?:均?已|经|业经)?(?:核实|核对|核准|确认|审核|复核)(?:无误)?|(?:数据)?(?:属实|无误|准确)|(?:本年|今年)?累计(?:数|完成)?|(?:自)?年初(?:至今|以来)|年初至今)$/;
/** They go with 0 and with nothing else. */
const NONE = /^(?:尚|暂|还)?(?:未开展|没有|未发生|未申请|未登记|无)(?:业务|工作|申请|登记|发生)?$/;

/** A part of the number before: 其中企业8. */
const A_PART = new RegExp(
  `^(?:其中|包括|包含|内含|含)(?:${PART_WORDS}| ){0,6}(${NUMBER})? ?[件家个笔位人名项户次]?(?:${PART_WORDS}| ){0,6}$`,
  'i',
);

/** Whether a note names a part that leaves the number the one of this unit, measure and year: no larger, of no other kind. */
function isPart(note: string, value: number | null, measure: ReadMeasure): boolean {
  const match = A_PART.exec(note.trim());
  if (match === null || value === null || !isOwnKind(note, measure)) return false;
  const part = parseNumber(match[1] ?? '');
  return part === null || part <= value;
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
  const hasPart = isPart(note, value, measure);
  if (/\d/.test(note)) return refuse('twoNumbers', raw, hasPart ? number : null);
  const stands = hasPart || CONFIRMED.test(note) || (value === 0 && NONE.test(note));
  return stands ? refuse('withRemark', raw, number) : refuse('brackets', raw);
}

/** 12件，其中企业8件. */
export function withPart({ text, raw, measure }: TextInput): Refusal | null {
  const match = new RegExp(`^(${NUMBER}[^\\d,;。]*)[,;。] ?((?:其中|包括|包含|含).*\\d.*)$`).exec(
    text,
  );
  if (!match) return null;
  const [, said = '', part = ''] = match;
  return refuse('twoNumbers', raw, withParts(said, [part], measure));
}

/** Two bare numbers are equal in rank; a part on a second line leaves the first one standing. */
export function severalLines({ text, raw, measure }: TextInput): Refusal | null {
  const [head = '', ...rest] = text.split('\n');
  if (!rest.some((line) => /\d/.test(line))) return null;
  return refuse('twoNumbers', raw, withParts(head, rest, measure));
}

function withParts(said: string, parts: readonly string[], measure: ReadMeasure): Candidate | null {
  const value = quantity(said.trim(), measure);
  const stands = parts.every((part) => isPart(part, value, measure));
  return value !== null && stands ? numberCandidate(value) : null;
}
