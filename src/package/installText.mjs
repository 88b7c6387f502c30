const OFFICE = {
  cdn: (url) => `从微软 CDN 加载 office.js（${new URL(url).host}），电脑须能访问该网址。`,
  'cdn-cn': (url) => `从世纪互联 CDN 加载 office.js（${new URL(url).host}），电脑须能访问该网址。`,
  local: () =>
    'office.js 随本包提供（office-js 文件夹，未作任何修改），不需要外网。微软不为本地副本提供支持。',
};

/** What an administrator reads first, in the folder itself. */
export function installText({ version, base, source, officeJs }) {
  return `知识产权目标管理（Excel 加载项）${version}

这个文件夹是静态网页，不需要数据库、不需要后台程序。
网址：${base}
office.js：${OFFICE[source](officeJs)}
需要：Excel 2021、Excel 2024、Microsoft 365 或 Excel 网页版。

一、放到网站
  1. 把整个文件夹的内容复制到网站，使 ${base}pane.html 能打开。
  2. 必须是 https，证书须为各电脑所信任（单位自建 CA 的根证书先用组策略下发）。
  3. 服务器样例见 server-samples（nginx.conf、web.config）：html 不长期缓存，文件名带校验码的可长期缓存；
     图片不发 Cache-Control（否则 Windows 版 Excel 功能区显示通用图标）。
  4. 核对完整性：sha256sum -c SHA256SUMS.txt（plans/index.json 改过之后，只有它不符）

二、发给用户（任选一种）
  A. Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用 → 选 manifest.xml，指定用户。
  B. 没有 Microsoft 365：把 manifest.xml 放进共享文件夹（如 \\\\server\\addins），用组策略写注册表，
     或在 Excel“文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录”加入该路径并勾选“显示在菜单中”；
     重开 Excel，“开始 → 加载项 → 更多加载项 → 共享文件夹”，选“知识产权目标管理”。
     （微软把共享文件夹列为测试用途，仅 Windows 可用。）

三、提供目标计划（可选）
  1. 把计划文件（JSON）放进 plans 文件夹，文件名随意，以 .json 结尾，UTF-8 编码。
  2. 在 plans/index.json 里写上文件名，例如：["2026.json", "某县2026.json"]。窗格「年度」页即列出这些计划。
  3. 写错的文件，窗格会指出文件名和原因，其余照常可用。plans/plan.schema.json 供编辑器边写边查。

四、更新
  先把新文件夹覆盖到网站（保留自己的 plans/index.json 和计划文件），
  再换 manifest.xml（仅当新版说明要求，或功能区有变化）。
  正在打开的窗格继续用旧版，重开后为新版。工作簿不需要改。

五、卸载
  在管理中心删除应用，或从共享文件夹删除 manifest.xml；再删除网站上的文件夹。
  已有工作簿的表、公式都保留，不依赖加载项。

WPS：不能运行本加载项；本加载项生成的表和各单位的填报文件可在 WPS 中填报和计算。
第三方组件许可见 NOTICES.txt。
`;
}
