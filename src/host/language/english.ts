import type { Language } from './language';

/** Excel 2024 and Microsoft 365 in English (United States). */
export const english: Language = {
  words: { table: 'Table', column: 'Column', total: 'Total', workbook: 'Book', chart: 'Chart ' },
  font: { name: 'Aptos Narrow', size: 11 },
  columnWidth: 64,
  rowHeight: 20,
  general: 'General',
  typed: {
    yearMonthDay: 'm/d/yyyy',
    monthDay: 'd-mmm',
    isYearLast: true,
    hasCharacters: false,
    money: (sign, decimals) => `"${sign}"#,##0${decimals}_);[Red]\\("${sign}"#,##0${decimals}\\)`,
  },
  numbered: {
    5: '"$"#,##0_);\\("$"#,##0\\)',
    6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
    7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
    8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
    14: 'm/d/yyyy',
    22: 'm/d/yyyy h:mm',
    37: '#,##0_);\\(#,##0\\)',
    38: '#,##0_);[Red]\\(#,##0\\)',
    39: '#,##0.00_);\\(#,##0.00\\)',
    40: '#,##0.00_);[Red]\\(#,##0.00\\)',
    41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
    44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  },
  days: null,
};
