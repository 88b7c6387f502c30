/** Several years in one workbook. */
export const years = {
  label: '年度',
  option: (year: number) => `${year} 年度`,
  /** Read out once the pane is about another year. */
  turned: (year: number) => `现在是 ${year} 年度`,
  /** Beside a file of that year. */
  turnFor: (year: number) => `转到 ${year} 年度再读入`,
  unsaved: {
    title: (year: number) => `转到 ${year} 年度，会放弃还没有写入的内容`,
    body: '读入的文件、草稿和对它们的答复还没有写进工作簿，转过去就没有了。',
    go: '放弃并转过去',
    stay: '留在这里',
  },
};
