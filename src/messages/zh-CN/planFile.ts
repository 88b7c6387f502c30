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
};
