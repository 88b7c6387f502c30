import type { Period } from '../../plan/period';
import { period } from './pane';

/** Several years in one workbook, and going on from one to the next. */
export const years = {
  label: '年度',
  option: (year: number) => `${year} 年度`,
  /** Read out once the pane is about another year. */
  turned: (year: number) => `现在是 ${year} 年度`,
  /** Beside a file of that year. */
  turnFor: (year: number) => `转到 ${year} 年度再读入`,
  /** 转入新年度. */
  begin: {
    open: (year: number) => `转入 ${year} 年度…`,
    title: (year: number) => `转入 ${year} 年度`,
    stays: (year: number) =>
      `${year} 年的目标表、填报表、汇总和各种记录都留在这个工作簿里，一格不动。`,
    isThere: (year: number) => `${year} 年度已经在这个工作簿里。`,
    turn: (year: number) => `转到 ${year} 年度`,
    targets: '新目标从哪里来',
    fromDraft: (year: number) => `还没有通知：按 ${year} 年计划起草，再改目标`,
    fromNotice: (year: number) => `有新通知：以 ${year} 年计划为底稿来识别`,
    along: '带过去什么（不勾的不带）',
    populations: (units: number, countedIn: number | null) =>
      `基础数据：${units} 个单位的常住人口（${countedIn === null ? '年份未注明' : `${countedIn} 年末`}）`,
    noPopulations: '基础数据里没有可带的常住人口',
    weights: (p: Period, changed: number) => `计分权重：${period(p)}「评分」里改过的 ${changed} 项`,
    noWeights: '计分权重没有改过，随计划走',
    never:
      '完成数、情况说明、报送记录、目标调整都不带；通知正文的要点任务从新通知里识别。单位名称和别名随计划走。',
    place: '放在哪里',
    here: '这个工作簿，两个年度并排',
    apart: '新工作簿，一个年度一个工作簿',
    go: '下一步',
    apartAdopt: '采用到新工作簿…',
    apartTitle: '新工作簿里将有以下工作表',
    apartHint: '这个工作簿不改动',
    apartOpen: '打开新工作簿',
    apartOpened: '已打开新工作簿，请在那里存盘。',
    apartSaved: (file: string) => `这个 Excel 不能直接打开新工作簿，已存为文件“${file}”。`,
    otherDraft: (year: number) => `草稿是 ${year} 年的，转到 ${year} 年度再采用。`,
  },
  unsaved: {
    title: (year: number) => `转到 ${year} 年度，会放弃还没有写入的内容`,
    body: '读入的文件、草稿和对它们的答复还没有写进工作簿，转过去就没有了。',
    go: '放弃并转过去',
    stay: '留在这里',
  },
};
