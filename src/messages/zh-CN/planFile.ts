const types = {
  excel: 'Excel 工作簿',
  word: 'Word 文档',
  formerOffice: '旧格式的 Office 文件或加密文件',
  archive: '压缩包',
  pdf: 'PDF 文件',
  image: '图片',
};

/** Why a chosen plan file was not taken. */
export const planFile = {
  choose: '从文件读入计划（JSON）',
  title: (file: string) => `「${file}」不能用作计划`,
  unchanged: '没有改动任何内容，原来的计划仍可使用。',
  unreadable: '文件读不出来，可能已被移动或没有权限。',
  tooLarge: (megabytes: number) => `文件超过 ${megabytes} MB，不像是计划文件。`,
  otherType: (type: keyof typeof types) =>
    `这是${types[type]}，不是计划文件。请选计划文件（JSON，文件名以 .json 结尾）；手头没有的，请向管理员索取。`,
  notUtf8: '文件不是 UTF-8 编码。请另存为 UTF-8 后再读入。',
  notJson: '文件不是 JSON 格式。',
  notJsonAt: (line: number) => `文件不是 JSON 格式，第 ${line} 行附近有误。`,
  problems: (count: number) => `共 ${count} 处问题：`,
  list: '计划文件的问题',
  more: (count: number) => `另有 ${count} 处未列出`,
  close: '关闭提示',
  /** Plans that an administrator has put on the server. */
  offered: {
    title: '管理员提供的计划',
    refused: (file: string) => `管理员提供的「${file}」不能用`,
    others: '其余计划不受影响。请告诉管理员改正，改好后重新打开本页即可。',
    notThere:
      '清单 plans/index.json 里写了这个文件，服务器上却没有。请核对文件名（大小写也要一致），或从清单里删去。',
    notIndex: '清单应是文件名的列表，例如 ["2026.json"]。',
    badName: '清单里只能写 plans 文件夹里的文件名，不带路径，以 .json 结尾。',
    tooMany: (most: number, found: number) => `清单最多列 ${most} 个文件，现有 ${found} 个。`,
  },
};
