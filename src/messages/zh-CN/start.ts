/** What stands in the pane when it cannot start at all. */
export const start = {
  appName: '目标管理',
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
  tooOld: {
    title: '这个版本的 Excel 太旧',
    body: '本窗格要用 Excel 2021 以上版本、Microsoft 365 或 Excel 网页版。工作簿没有改动。',
    mend: '已有的目标表、填报表在这里可以照常填写和计算；单位填报文件也不需要本窗格。插入、检查、汇集请到新版 Excel 里做。',
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
