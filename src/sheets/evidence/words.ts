/** What 佐证情况 says of a figure. Formulas write these words, colours and counts go by them. */
export const evidenceWords = {
  agrees: '一致',
  differs: '不一致',
  /** Reported, and no row of the unit in the ledger. */
  none: '无台账',
  /** Its rows were cleared, or some of them; what they gave is enough for the figure. */
  cleared: '已清空',
  notReported: '—',
  /** The ledger lacks a column that the figure is counted by. */
  broken: '台账缺列',
  nothingStruck: '无剔除',
} as const;

/** What the two lines of a measure show. */
export const evidenceLines = ['已报/台账', '核对'] as const;

/** Columns of the table by measure. */
export const countHeads = [
  '已报',
  '一致',
  '不一致',
  '无台账',
  '已清空',
  '计入\n行数',
  '剔除\n行数',
] as const;

export const struckHeads = ['台账', '单位', '名称', '月份', '剔除原因'] as const;

export const evidenceTitles = {
  matrix: '各单位数据与台账核对',
  struck: '不计入的台账行',
} as const;

export const evidenceNotes = {
  rules:
    '注：“已报/台账”只写一个数的，台账所得与所报数相同；斜线后为“—”的，本期没有该单位的台账行。“一致”为所报数与本期计入的台账行相符，没有台账行而报0的也算；“无台账”为所报数大于0而没有台账行；“已清空”为台账行清空后只留计数，所报数没有超过留下的计数；“—”为未报，“/”为不适用。' +
    '首报月份不晚于本期、截至月份为空或者不早于本期、未写剔除原因的行计入；合计的行数按台账计，一行只计一次。',
} as const;
