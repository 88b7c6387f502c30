import type { FailureText } from './failures';

/** What a ribbon button says when there is nothing for it to do. */
export const commands = {
  allPeriodsMade: ({ year }: { readonly year: number }): FailureText => ({
    title: `${year} 年的十二个月都已建好`,
    happened: '没有可以新建的下一期，工作簿没有改动。',
    mend: '要为某个月另建一份，请点“填报期”→“选择月份…”。',
  }),
  noTarget: (): FailureText => ({
    title: '还没有插入目标表',
    happened: '填报期要连到本年度的目标表，工作簿没有改动。',
    mend: '请先点“目标表”插入，再新建填报期。',
  }),
};
