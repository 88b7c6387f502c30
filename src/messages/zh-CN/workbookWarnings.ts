/** What about the open workbook a person should know before writing, each with what to do. */
export const workbookWarnings = {
  readOnly: {
    title: '文件以只读方式打开',
    body: '可以写入和查看，但不能用原来的文件名保存；请先“另存为”，或请占用文件的人关闭它。',
  },
  manualCalculation: {
    title: 'Excel 现在是手动计算',
    body: '改动后合计、完成率不会自动更新，表上的数可能是旧的。要自动更新，请在“公式”选项卡的“计算选项”里选“自动”。',
  },
  oldFormat: {
    title: '这是旧格式文件（.xls）',
    body: '保存为 .xls 会丢掉部分格式和校验；请先“另存为”.xlsx。',
  },
  textFormat: {
    title: '这是文本文件（如 .csv）',
    body: '保存后只剩一张表的数值，公式和其他工作表都会丢失；请先“另存为”.xlsx。',
  },
  recalculate: '重新计算',
};
