import type { DraftTexts } from '../noticeTexts';
import { shortened } from '../shortened';
import type { FailureText } from './failures';
import { doubts, where } from './noticeDoubts';
import { groups } from './noticeGroups';
import { noticePage } from './noticePage';

const COPY_TABLE = '打开它，复制表格，粘贴到这里。';

/** Why a file is no notice that can be read. */
const refusals = {
  doc: {
    title: '这是旧格式的 Word 文档（.doc）',
    happened: '本加载项只能直接读 .docx，没有改动任何内容。',
    mend: `${COPY_TABLE}也可以另存为 .docx 再选。`,
  },
  wps: {
    title: '这是 WPS 文字文件（.wps）',
    happened: '本加载项读不了这种格式，没有改动任何内容。',
    mend: `${COPY_TABLE}也可以在 WPS 里另存为 .docx 再选。`,
  },
  et: {
    title: '这是 WPS 表格文件（.et）',
    happened: '本加载项读不了这种格式，没有改动任何内容。',
    mend: `${COPY_TABLE}也可以在 WPS 里另存为 .xlsx 再选。`,
  },
  xls: {
    title: '这是旧格式的 Excel 文件（.xls）',
    happened: '本加载项只能直接读 .xlsx，没有改动任何内容。',
    mend: `${COPY_TABLE}也可以另存为 .xlsx 再选。`,
  },
  pdf: {
    title: '这是 PDF 文件',
    happened: 'PDF 里没有真正的表格，直接读会错位，没有改动任何内容。',
    mend: `${COPY_TABLE}复制不了文字的是扫描件，请找发文单位要 Word 文件。`,
  },
  picture: {
    title: '这是图片',
    happened: '图片里的字读不出来，没有改动任何内容。',
    mend: `找到原文件。${COPY_TABLE}只有图片的，先用 WPS 或输入法转成文字，核对后粘贴。`,
  },
  encrypted: {
    title: '文件有密码或被加密',
    happened: '没有密码打不开，没有改动任何内容。',
    mend: `输入密码${COPY_TABLE}也可以取消密码，另存后再选。`,
  },
  damaged: {
    title: '文件已损坏或没有传完',
    happened: '文件内容不完整，没有改动任何内容。',
    mend: `请重新下载或请对方重发；能打开的，${COPY_TABLE}`,
  },
  tooLarge: {
    title: '文件太大',
    happened: '超过了一份通知该有的大小，没有读取，没有改动任何内容。',
    mend: COPY_TABLE,
  },
  tooMuch: {
    title: '文件里的内容太多',
    happened: '解压后的大小或单元格数超过了一份通知该有的，没有再读下去，没有改动任何内容。',
    mend: `只要目标表，别的内容不要。${COPY_TABLE}`,
  },
  tooSlow: {
    title: '读得太久，已停下',
    happened: '在限定的时间里没有读完，没有改动任何内容。',
    mend: `只要目标表，别的内容不要。${COPY_TABLE}`,
  },
  unsafe: {
    title: '文件里有不安全的声明',
    happened: '里面写了文档类型声明（DTD），办公软件存的文件没有这种内容，没有改动任何内容。',
    mend: `${COPY_TABLE}也可以在 Word、Excel 或 WPS 里另存一份再选。`,
  },
  locked: {
    title: '文件打不开',
    happened: '可能正被别的程序占用，或者已经移走，没有改动任何内容。',
    mend: `关闭占用它的程序再选。或者${COPY_TABLE}`,
  },
  temporary: {
    title: '这是系统或办公软件的临时文件',
    happened: '里面没有通知，没有改动任何内容。',
    mend: `请选正式文件。或者${COPY_TABLE}`,
  },
  elsewhere: {
    title: '文件还不在这台电脑上',
    happened: '这是网盘的占位文件，或者还没有下载完，没有改动任何内容。',
    mend: `下载完再选。或者${COPY_TABLE}`,
  },
  empty: {
    title: '没有内容',
    happened: '文件或粘贴的内容是空的，没有改动任何内容。',
    mend: `请核对是不是要选的文件。或者${COPY_TABLE}`,
  },
  noTable: {
    title: '没有找到表格',
    happened: '里面只有文字，没有目标表，没有改动任何内容。',
    mend: `目标表可能在另一个附件里。${COPY_TABLE}`,
  },
} satisfies Record<string, FailureText>;

const texts: DraftTexts = {
  doubts,
  groups,
  listed: (all) => `${all.join('、')}。`,
  look: (mend) => `看一眼即可。${mend}`,
  where,
  source: ({ table, row, column, address }) =>
    address ?? `第 ${table + 1} 张表第 ${row + 1} 行第 ${column + 1} 列`,
  sourceSentence: (place) => `见通知：${place}。`,
  reasons: {
    corner: '表头左上角',
    heading: '表头',
    group: '分组标题',
    subtotal: '小计',
    notInTotal: '不计入合计的单位',
    repeatedHeading: '换页重复的表头',
    columnNumbers: '列的编号',
    otherLanguage: '外文对照',
    shares: '占比，上一行已有',
    note: '表下的说明',
    remark: '备注栏',
    unitLine: '计量单位的说明',
    cellCount: '格数不对的行',
    otherTable: '别的表',
    notUnderstood: '没有看懂',
  },
  leftOver: (text, reason, place) => `“${shortened(text)}”（${place}）：${reason}`,
  bases: {
    printed: () => '通知写明',
    column: () => '表中有一列写明',
    line: () => '表的上方写明',
    corner: () => '表头左上角写明',
    total: (_, { value }) => (value === 'sum' ? '合计正好等于各单位之和' : '合计正好等于加权平均'),
    lastPlan: ({ name }) => `上年计划如此（${shortened(name)}）`,
    name: ({ word }) => `名称里有“${word}”`,
    unit: ({ unit }) => (unit === '' ? '没有写计量单位' : `单位是“${unit}”`),
    figures: () => '看各格的数',
    usual: () => '通常如此，通知没有写',
  },
  fields: {
    key: '沿用上年',
    name: '名称',
    unit: '单位',
    least: '下限',
    most: '上限',
    decimals: '小数位',
    nature: '性质',
    polarity: '方向',
    aggregation: '合计方式',
    totalRule: '合计的来源',
  },
  values: {
    nature: { flow: '流量', stock: '存量', ratio: '比率' },
    polarity: { positive: '正向', negative: '逆向' },
    aggregation: {
      sum: '求和',
      weightedByMeasure: (base) => (base === null ? '按另一项加权' : `按「${base}」加权`),
      weightedByPopulation: '按人口加权',
      none: '不汇总',
    },
    totalRule: { computed: '按合计方式计算', entered: '照通知填写' },
    newMeasure: '新增',
    unbounded: '不限',
    empty: '空',
  },
  meanings: {
    nature: {
      flow: '从年初累计，只增不减，看序时进度',
      stock: '到期末有多少，可增可减',
      ratio: '两个数相比，可增可减，不能相加',
    },
    polarity: { positive: '不少于目标为完成', negative: '不超过目标为完成' },
    aggregation: {
      sum: '各单位的数相加',
      weightedByMeasure: '各单位的数按另一项的数加权平均',
      weightedByPopulation: '各单位的数按常住人口加权平均',
      none: '由各单位的数得不出合计',
    },
  },
  fact: (field, value, basis) =>
    value === null ? `${field}：${basis}` : `${field} ${value}：${basis}`,
  unnamed: {
    measure: (row) => `序号 ${row}`,
    unit: (position) => `第 ${position} 个单位`,
  },
  between: (left, right) => `${left}与${right}`,
};

/** From a notice to a plan: what was recognised, what is to decide, and the page for it. */
export const notice = { ...texts, refusals, page: noticePage };
