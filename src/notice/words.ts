import { normalise } from '../figures/normalise';
import { simplified } from '../plan/simplified';

/** A text for comparing: no blanks, plain widths, in simplified characters. */
export function plainWord(text: string): string {
  return simplified(normalise(text).replace(/\s+/g, ''));
}

/** A label as it is meant: blanks that only stretch it are taken out, those between foreign words stay one. */
export function labelOf(text: string): string {
  return text
    .replace(/[\u00A0\u2000-\u200B\u3000\uFEFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{sc=Han}（(）)]) (?=[\p{sc=Han}（(])/gu, '');
}

const TOTAL =
  /^(?:合计|总计|共计|总数|总量|全(?:市|省|县|区|国|州|盟|旗|镇)(?:合计|总计)?|Total)$/i;
export const isTotalWord = (text: string): boolean => TOTAL.test(plainWord(text));

const SUBTOTAL =
  /小计$|^(?:市区|市本级|市直|城区|主城区|县区|各县|苏南|苏中|苏北|东部|中部|西部|东北|沿海|珠三角)(?:地区|小计|合计)?$/;
export const isSubtotalWord = (text: string): boolean => SUBTOTAL.test(plainWord(text));

/** What stands in the corner over the names of units, or of indicators. */
const OF_UNITS =
  /^(?:地区|区域|单位|单位名称|县\(?市、?\)?区\)?|县\(市、区\)|县\(区\)|县区|市县|县市区|市、县|区县|区市县|乡镇|镇\(街道\)|镇街|街道|部门|责任单位|城市|省份|省市|各地|Regions?|District|地区Regions?)$/i;
const OF_MEASURES =
  /^(?:指标|指标名称|项目|目标|任务|内容|考核指标|目标任务|工作内容|Indicators?|Items?)$/i;
export const isUnitCorner = (text: string): boolean => OF_UNITS.test(plainWord(text));
export const isMeasureCorner = (text: string): boolean => OF_MEASURES.test(plainWord(text));
export const isCorner = (text: string): boolean => isUnitCorner(text) || isMeasureCorner(text);

export const isSerialHeading = (text: string): boolean =>
  /^(?:序号?|编号|项次|No\.?)$/i.test(plainWord(text));
export const isUnitHeading = (text: string): boolean =>
  /^(?:计量单位|单位|Unit)$/i.test(plainWord(text));
export const isRemarkHeading = (text: string): boolean =>
  /^(?:备注|说明|(?:责任|牵头|配合|考核|主管|落实)(?:单位|部门|处室|科室)|责任人|联系人|(?:联系)?电话|(?:完成)?时[限间]|(?:考核)?(?:权重|权数|分值|赋分|标准分)(?:\((?:%|分)\)|%)?|依据|Remarks?|Notes?)$/i.test(
    plainWord(text),
  );

export const hasHan = (text: string): boolean => /\p{sc=Han}/u.test(text);

/** 北京 Beijing without what says it again in another language; a text in one language stays. */
export function withoutForeign(label: string): string {
  return label.replace(/(?<=[\p{sc=Han})）]) ?[A-Za-z][A-Za-z .,'’*&-]*$/u, '');
}

/** How names of places and offices end. */
export const PLACE =
  /(?:市|县|区|镇|乡|街道|省|州|盟|旗|园区|管委会|局|委|办|分局|支队|集团|公司|大学|学院|医院)$/;
