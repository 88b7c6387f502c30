import type { NotAWorkbookReason } from '../host/xlsx';

/** What a person can do about a file that cannot be opened. */
const REASONS: Readonly<Record<NotAWorkbookReason, string>> = {
  empty: '文件是空的（0 字节），可能没有下载或复制完整。请重新取得该文件。',
  notZip:
    '它不是 Excel 工作簿，可能只是扩展名改成了 .xlsx。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
  oldXls: '它是旧版 Excel 97–2003 工作簿（.xls）。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
  encrypted: '它设有打开密码。请在 Excel 或 WPS 中取消打开密码并保存，再打开。',
  otherFormat: '它是另一种格式的文件（如 .docx、.ods、.xlsb）。请在相应程序中另存为 .xlsx。',
  noSheets: '文件里没有工作表，内容可能不完整。请重新取得该文件。',
  tooLarge: '文件解压后过大，浏览器里打不开。请在 Excel 中删去多余内容后再试。',
  corrupt: '文件已损坏。请在 Excel 中用“打开并修复”打开、另存后再试。',
};

export function openingProblem(file: string, reason: NotAWorkbookReason): string {
  return `打不开「${file}」：${REASONS[reason]}\n当前工作簿没有变化。`;
}
