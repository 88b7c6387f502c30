/** What Excel calls new tables, columns and the line of totals. */
interface Words {
  readonly table: string;
  readonly column: string;
  readonly total: string;
}

const CHINESE: Words = { table: '表', column: '列', total: '汇总' };
const ENGLISH: Words = { table: 'Table', column: 'Column', total: 'Total' };

export const wordsOf = (locale: string): Words => (/^zh/i.test(locale) ? CHINESE : ENGLISH);
