import type { NoticeOutcome } from '../../../src/files/notice';
import { messagesFor } from '../../../src/messages';
import { refusalOf } from '../../../src/pane/notice/refusalOf';

type Refused = Exclude<NoticeOutcome, { kind: 'draft' }>;
type FileRefusal = Extract<Refused, { kind: 'unreadable' }>['refusal'];

const unreadable = (refusal: FileRefusal): Refused => ({ kind: 'unreadable', refusal });
const tooLarge = (what: 'file' | 'inflated' | 'cells'): Refused =>
  unreadable({ code: 'tooLarge', what, limit: 1 });

it.each<[string, Refused, string]>([
  ['通知.docx', tooLarge('file'), '文件太大'],
  ['通知.docx', tooLarge('inflated'), '文件里的内容太多'],
  ['通知.xlsx', tooLarge('cells'), '文件里的内容太多'],
  ['通知.html', unreadable({ code: 'tooSlow', seconds: 10 }), '读得太久，已停下'],
  ['通知.docx', unreadable({ code: 'doctype', part: 'x' }), '文件里有不安全的声明'],
  ['通知.docx', unreadable({ code: 'corrupt', part: null }), '文件已损坏或没有传完'],
  ['通知.doc', unreadable({ code: 'oldWord' }), '这是旧格式的 Word 文档（.doc）'],
  ['通知.wps', unreadable({ code: 'oldWord' }), '这是 WPS 文字文件（.wps）'],
  ['通知.et', unreadable({ code: 'oldFormat' }), '这是 WPS 表格文件（.et）'],
  ['通知.pdf', unreadable({ code: 'otherType', type: 'pdf' }), '这是 PDF 文件'],
  ['通知.docx.icloud', unreadable({ code: 'notDownloaded' }), '文件还不在这台电脑上'],
  ['~$通知.docx', { kind: 'skipped' }, '这是系统或办公软件的临时文件'],
  ['通知.docx', { kind: 'locked' }, '文件打不开'],
  ['', { kind: 'noTable' }, '没有找到表格'],
])('%s, refused, is told in words that fit: %#', (name, outcome, title) => {
  expect(messagesFor('zh-CN').notice.refusals[refusalOf(outcome, name)].title).toBe(title);
});
