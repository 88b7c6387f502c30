/** What cannot be known while a sheet lacks something; everything else goes on. */
export const damage = {
  populations: '人口数因此读不出来：按人口加权的合计写作“缺人口数”，其他工作照常。',
  lastYear: '汇总各页因此不写同比，其他内容照常。',
  period: (month: string): string => `因此不与 ${month} 的数比较，其他工作照常。`,
};
