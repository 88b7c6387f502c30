/** What cannot be known while a sheet lacks something; everything else goes on. */
export const damage = {
  populations: '人口数因此读不出来：按人口加权的合计写作“缺人口数”，其他工作照常。',
  lastYear: '汇总各页因此不写同比，其他内容照常。',
  period: (month: string): string => `因此不与 ${month} 的数比较，其他工作照常。`,
  plans: (broken: readonly number[], year: number): string =>
    `保存 ${broken.join('、')} 年计划的隐藏工作表被改动或损坏，现在显示的是 ${year} 年；各年的表都没有变化，${year} 年的工作照常。`,
};
