import type { Language } from './language';

export const chinese: Language = {
  words: { table: '表', column: '列', total: '汇总', workbook: '工作簿', chart: '图表 ' },
  font: { name: '等线', size: 11 },
  // Columns of 54 points, rows of 14.25.
  columnWidth: 72,
  rowHeight: 19,
  general: 'G/通用格式',
  typed: {
    yearMonthDay: 'yyyy/m/d',
    monthDay: 'm"月"d"日"',
    isYearLast: false,
    hasCharacters: true,
    money: (sign, decimals) => `"${sign}"#,##0${decimals};"${sign}"-#,##0${decimals}`,
  },
  numbered: {
    5: '"¥"#,##0;"¥"\\-#,##0',
    6: '"¥"#,##0;[Red]"¥"\\-#,##0',
    7: '"¥"#,##0.00;"¥"\\-#,##0.00',
    8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
    14: 'yyyy/m/d',
    22: 'yyyy/m/d h:mm',
    37: '#,##0;\\-#,##0',
    38: '#,##0;[Red]\\-#,##0',
    39: '#,##0.00;\\-#,##0.00',
    40: '#,##0.00;[Red]\\-#,##0.00',
    41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
    42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
    43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  },
  days: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
};
