/** What stands in the pane when it cannot start at all. */
export const start = {
  loading: '正在连接 Excel…',
  noOffice: {
    title: '没有载入 Office 组件',
    body: '窗格需要的 office.js 没有载入，可能是网络不通或被拦截。',
    mend: '请检查网络后关闭并重新打开窗格；内网使用时，请联系管理员。',
  },
  timeout: {
    title: 'Excel 长时间没有回应',
    body: '窗格已等待较长时间，仍未连上 Excel。工作簿没有改动。',
    mend: '请关闭并重新打开窗格；如仍不行，请保存文件后重开 Excel。',
  },
  notExcel: {
    title: '请在 Excel 中打开',
    body: '这是 Excel 加载项的任务窗格，单独在浏览器里不能使用。',
    mend: '请在 Excel 的“目标管理”选项卡中打开。',
  },
  incomplete: {
    title: '窗格没有完整载入',
    body: '可能是网络中断，或加载项刚刚更新。工作簿没有改动。',
    mend: '请检查网络后重新载入窗格；内网使用时，请联系管理员。',
  },
  crashed: {
    title: '窗格出了问题',
    body: '窗格意外停止，工作簿没有受影响。',
    mend: '请重新打开窗格；多次出现时，请告诉技术人员。',
  },
  reload: '重新载入窗格',
};
