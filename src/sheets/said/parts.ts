import { districtsIn, FOUND } from '../../plan/districtsIn';
import type { Plan } from '../../plan/types';

/** 李堡镇人民政府 of 海安县. */
const PLACE_WITHIN = new RegExp(
  `${FOUND}[市县区]?\\p{Script=Han}{0,4}?(?:镇|乡|街道|社区|村|园区|开发区|高新区)`,
  'u',
);
const OFFICE_WITHIN = new RegExp(
  `${FOUND}[市县区]?\\p{Script=Han}{2,12}(?:[局委办站所院]|中心|公司|学校|大学|协会)`,
  'u',
);
/** Offices that report for their unit as a whole; of 海安市场监督管理局 a unit may be found that ends with 市. */
const REPORTS =
  /知识产权|科学技术|科[技创]|市?场监|市监|政府|管委会|管理委员会|统计|发展和?改革|发改|工信|工业和信息化|经信|经发/u;

/** Whether what reports is but a part of a unit of the plan: 海安县李堡镇, 海安县教育局; not 海安县科技局. */
export function isPartOfUnit(plan: Plan, text: string): boolean {
  const { districts, rest } = districtsIn(plan, text);
  if (districts.length !== 1) return false;
  return PLACE_WITHIN.test(rest) || (OFFICE_WITHIN.test(rest) && !REPORTS.test(rest));
}
