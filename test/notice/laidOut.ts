import { measuresOf } from '../../src/plan/measures';
import { printedTarget } from '../../src/plan/target';
import type { Indicator, Plan, Target } from '../../src/plan/types';

/** A plan as rows of texts, as a notice prints it; headings first. */
export type Rows = readonly (readonly string[])[];

const shown = (target: Target | null | undefined): string =>
  target ? String(printedTarget(target)) : '';

/** Units across: 序号, the diagonal corner, the units, the whole. */
export function across(plan: Plan): Rows {
  const units = plan.districts;
  const cells = (indicator: Indicator, pick: (at: 0 | 1) => Target | null | undefined): string => {
    const halves = indicator.measures.map((_, at) => shown(pick(at as 0 | 1)));
    return halves[0] === halves[1] && halves[0] === '/' ? '/' : halves.join('/');
  };
  return [
    ['序号', '区域\n指标', ...units.map(({ name }) => name), plan.whole.label],
    ...plan.indicators.map((indicator) => [
      `${indicator.starred ? '*' : ''}${indicator.number}`,
      indicator.name,
      ...units.map(({ id }) => cells(indicator, (at) => indicator.measures[at]?.targets[id])),
      cells(indicator, (at) => indicator.measures[at]?.total),
    ]),
  ];
}

/** Units down: a row a unit, a column a measure, the whole first. */
export function down(plan: Plan): Rows {
  const measures = measuresOf(plan);
  return [
    ['县（市、区）', ...measures.map(({ name, unit }) => `${name}（${unit}）`)],
    [plan.whole.label, ...measures.map(({ total }) => shown(total))],
    ...plan.districts.map(({ id, name }) => [
      name,
      ...measures.map(({ targets }) => shown(targets[id])),
    ]),
  ];
}

export const asTabs = (rows: Rows): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\r\n');

export const asCsv = (rows: Rows): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** One cell a line, an empty line between rows. */
export const asLines = (rows: Rows): string => rows.map((row) => row.join('\n')).join('\n\n');

/** One cell a line and nothing between the rows. */
export const asStream = (rows: Rows): string => rows.map((row) => row.join('\n')).join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As Word puts a table on the clipboard. */
export function asWord(rows: Rows): string {
  const cell = (text: string): string =>
    `<td width=64 valign=top style='width:48.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>${text
      .split('\n')
      .map(
        (line) =>
          `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-family:宋体;mso-bidi-font-family:\n宋体'>${escaped(line)}<o:p></o:p></span></p>`,
      )
      .join('\n')}</td>`;
  return [
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">`,
    `<head><meta name=Generator content="Microsoft Word 15"><style><!-- table.MsoNormalTable {mso-style-name:普通表格;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>`,
    `<body lang=ZH-CN><!--StartFragment-->`,
    `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>`,
    ...rows.map(
      (row, at) => `<tr style='mso-yfti-irow:${at};height:1.0cm'>${row.map(cell).join('')}</tr>`,
    ),
    `<![if !supportMisalignedColumns]><tr height=0><td width=64 style='border:none'></td></tr><![endif]>`,
    `</table><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><!--EndFragment--></body></html>`,
  ].join('\r\n');
}

/** As WPS puts it there: fonts in the tags, blanks as entities, no ends of paragraphs. */
export function asWps(rows: Rows): string {
  const cell = (text: string): string =>
    `<TD width="72" valign="center" style="width:54.00pt;border:1.0000pt solid windowtext"><P class="16" align="center"><FONT face="宋体"><SPAN style="mso-spacerun:'yes'">&nbsp;${escaped(text).replaceAll('\n', '<BR/>')}&nbsp;</SPAN></FONT><SPAN><O:P></O:P></SPAN>`;
  return `<html><head><meta charset="utf-8"></head><body><!--StartFragment--><DIV><TABLE border="1">${rows
    .map((row) => `<TR>${row.map(cell).join('')}`)
    .join('')}</TABLE></DIV><!--EndFragment--></body></html>`;
}
