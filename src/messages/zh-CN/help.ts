/** What the handbook's page says beside the handbook itself. */
export const help = {
  title: '知识产权目标管理 · 使用手册',
  /** The heading of it in the Markdown file. */
  section: '知识产权目标管理 · 使用手册',
  contents: '目录',
};
