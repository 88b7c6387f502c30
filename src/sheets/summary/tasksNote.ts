import type { Plan } from '../../plan/types';
import type { SummarySources } from './sources';
import { typedTargets } from './tasks';

/** Under 要点任务: what the figures and states come from. */
export function tasksNote(plan: Plan, { compared }: Pick<SummarySources, 'compared'>): string {
  const { label } = plan.whole;
  const grows = plan.bodyTargets.some(({ growthOf }) => growthOf !== null);
  const grown = !grows
    ? ''
    : compared === undefined
      ? '表内指标的增长目标先填状态：插入上年同期和同比后重新生成本页，即自动计算。'
      : `增长目标的完成数取「同比」的${label}，只舍不入。`;
  const typed =
    typedTargets(plan).length === 0
      ? ''
      : '无表内指标的增长、比率目标，请填中间表的两数（未报留空），完成数和状态随之计算；与上次相同的标“同×月”。';
  return `注：有表内序号的，完成数取表内${label}，完成率和状态按正文目标值计算；${grown}${typed}其余由责任单位填写状态。`;
}
