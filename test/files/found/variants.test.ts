import fc from 'fast-check';
import { edited, fileWith, replaceCell, type WrittenCell } from './cell';
import { entryLine, findingsAt, outcomeOf } from './outcome';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

async function lineOf(cell: Omit<WrittenCell, 'measure'>, measure = '22'): Promise<string> {
  const bytes = await fileWith({ ...cell, measure });
  return entryLine(await outcomeOf('海安.xlsx', bytes), measure);
}

const number = (inner: string) => ({ attrs: '', inner: `<v>${inner}</v>` });
const runs = (...written: string[]) => ({
  attrs: 't="inlineStr"',
  inner: `<is>${written.join('')}</is>`,
});
const run = (text: string, look = '') => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
/** No figure, and none is suggested. */
const REFUSED = /^[a-z][a-zA-Z]*$/;
const STRIKE = '<strike/>';
const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';

describe('a number in a file', () => {
  it.each([
    ['0x1F', 'remark'],
    ['0b11', 'remark'],
    ['12f', 'remark'],
    ['1_000', 'remark'],
    ['Infinity', 'remark'],
    ['', 'missing'],
    ['\n', 'missing'],
    ['\t \n', 'missing'],
    ['\u00a0', 'missing'],
    ['\u3000', 'missing'],
    [' 149\n', '149'],
    ['1.49E+2', '149'],
    ['+149', '149'],
    ['.5', 'notWhole'],
    ['1.23E+19', 'tooLong'],
    ['-2.8421709430404007E-17', '0'],
    ['5.5511151231257827E-17', '0'],
    ['148.99999999999997', '149'],
  ])('written as %j: %s', async (written, line) => {
    expect(await lineOf(number(written))).toBe(line);
  });
});

describe('several values in one cell', () => {
  const inline = 't="inlineStr"';
  it.each<[string, string, string, RegExp]>([
    ['two numbers', '', '<v>12</v><v>13</v>', REFUSED],
    ['the same twice', '', '<v>149</v><v>149</v>', REFUSED],
    ['a number and a fraction', '', '<v>12</v><v>.5</v>', REFUSED],
    ['two results', '', '<f>B1</f><v>1</v><v>49</v>', REFUSED],
    ['two texts', 't="str"', '<v>14</v><v>9</v>', REFUSED],
    ['two texts inside', inline, '<is><t>14</t></is><is><t>9</t></is>', REFUSED],
    ['two of runs', inline, '<is><r><t>14</t></r></is><is><r><t>9</t></r></is>', REFUSED],
    ['one text in two', inline, '<is><t>14</t><t>9</t></is>', REFUSED],
    ['a text before runs', inline, '<is><t>14</t><r><t>9</t></r></is>', REFUSED],
    ['a text behind runs', inline, '<is><r><t>14</t></r><t>9</t></is>', REFUSED],
    ['a run with two', inline, '<is><r><t>14</t><t>9</t></r></is>', REFUSED],
    ['a text and another value', inline, '<v>14</v><is><t>149</t></is>', REFUSED],
    ['a text and the same value', inline, '<v>149</v><is><t>149</t></is>', /^149$/],
    ['one and an empty one', '', '<v>149</v><v/>', /^149$/],
    ['an empty text before runs', inline, '<is><t/><r><t>14</t></r><r><t>9</t></r></is>', /^149$/],
    ['two index numbers', 't="s"', '<v>0</v><v>1</v>', REFUSED],
  ])('%s', async (_, attrs, inner, line) => expect(await lineOf({ attrs, inner })).toMatch(line));

  it('is no number where the sheet writes a cell twice', async () => {
    const twice = (xml: string) =>
      replaceCell(xml, 'F6', '<c r="F6"><v>12</v></c><c r="F6"><v>13</v></c>');
    const bytes = edited(await fileWith({ measure: '2', text: '1050' }), { [SHEET]: twice });
    expect(entryLine(await outcomeOf('海安.xlsx', bytes), '1')).toMatch(REFUSED);
  });
});

describe('a formula without a plain result', () => {
  it.each([
    ['""', { attrs: 't="str"', inner: '<f>""</f><v/>' }, 'missing'],
    ['"" without a type', { attrs: '', inner: '<f>IF(A1,"","")</f><v></v>' }, 'missing'],
    ['blanks', { attrs: 't="str"', inner: '<f>B1</f><v>  </v>' }, 'missing'],
    ['never worked out', { attrs: '', inner: '<f>B1</f>' }, 'noResult'],
    ['an error', { attrs: 't="e"', inner: '<f>B1</f><v>#REF!</v>' }, 'formulaError'],
  ])('%s', async (_, cell, line) => expect(await lineOf(cell)).toBe(line));

  it('a follower of a shared formula without a value is not worked out', async () => {
    const bytes = edited(await fileWith({ measure: '1', text: '2800' }), {
      [SHEET]: (xml) =>
        replaceCell(
          replaceCell(
            xml,
            'F6',
            '<c r="F6"><f t="shared" ref="F6:F7" si="3">C6</f><v>2800</v></c>',
          ),
          'F7',
          '<c r="F7"><f t="shared" si="3"/></c>',
        ),
    });
    expect(entryLine(await outcomeOf('a.xlsx', bytes), '2')).toBe('noResult');
  });
});

describe('characters of another look', () => {
  it.each<[string, Parameters<typeof lineOf>[0], string]>([
    ['a struck-out number before', runs(run('14', STRIKE), run('149')), 'markedCharacters → 149'],
    ['a struck-out number behind', runs(run('149'), run('151', STRIKE)), 'markedCharacters → 149'],
    ['a raised mark', runs(run('149'), run('②', RAISED)), 'markedCharacters → 149'],
    ['a lowered digit', runs(run('14'), run('9', LOWERED)), 'markedCharacters → 14'],
    ['all of it struck out', runs(run('149', STRIKE)), 'markedCharacters'],
    [
      'no look of that kind',
      runs(run('14', '<b/>'), run('9', '<vertAlign val="baseline"/>')),
      '149',
    ],
    ['struck out switched off', runs(run('14', '<strike val="0"/>'), run('9')), '149'],
    [
      'a struck-out mark between',
      runs(run('149'), run('→', STRIKE), run('151')),
      'markedCharacters',
    ],
    ['a raised mark between', runs(run('149'), run('注', RAISED), run('8')), 'markedCharacters'],
    ['a raised digit between', runs(run('1'), run('0', RAISED), run('3')), 'markedCharacters'],
    ['a lowered point between', runs(run('1'), run('.', LOWERED), run('3')), 'markedCharacters'],
    ['a struck-out blank between', runs(run('1'), run(' ', STRIKE), run('3')), 'markedCharacters'],
    [
      'a struck-out digit in words',
      runs(run('一'), run('百', STRIKE), run('十')),
      'markedCharacters',
    ],
    [
      'marks around',
      runs(run('①', RAISED), run(' 149 '), run('②', RAISED)),
      'markedCharacters → 149',
    ],
  ])('%s', async (_, cell, line) => expect(await lineOf(cell)).toBe(line));

  it('never join what they stand between', async () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,2}$/);
    const left = fc.constantFrom('→', '注', '0', '.', ',', ' ', '百', '/', '\n');
    const look = fc.constantFrom(STRIKE, RAISED, LOWERED);
    const law = fc.asyncProperty(digits, left, digits, look, async (a, out, b, of) => {
      expect(await lineOf(runs(run(a), run(out, of), run(b)))).toBe('markedCharacters');
    });
    await fc.assert(law, { numRuns: 20 });
  });

  it('a number struck out by the style of its cell is not taken', async () => {
    const bytes = edited(await fileWith({ measure: '22', fmt: '0', ...number('149') }), {
      'xl/styles.xml': (xml) =>
        xml
          .replace(/(<fonts[^>]*>)/, '$1<font><strike/></font>')
          .replace('<xf numFmtId="250"', '<xf numFmtId="250" fontId="0"'),
    });
    expect(entryLine(await outcomeOf('a.xlsx', bytes), '22')).toBe('markedCharacters');
  });
});

describe('a format that says another figure', () => {
  it.each([
    ['14b', '3000000', '#,##0"元"', '3000000 !formatDiffers → 300'],
    // 150 times the target.
    ['14b', '30', '0"亿元"', '30 !formatDiffers'],
    ['14b', '0.5', '0.0"亿元"', '0.5 !formatDiffers → 5000'],
    ['14b', '300', '0"万元"', '300'],
    ['14b', '300', '"¥"#,##0.00', '300'],
    ['14b', '300', '[$$-409]#,##0', '300 !formatDiffers'],
    ['22', '149', '0"万件"', '149 !formatDiffers'],
    ['1', '28', '0"万件"', '28 !formatDiffers → 280000'],
    ['1', '2.8', '0.0"万件"', 'multiplier → 28000'],
    ['1', '2800', '0!.0,"万件"', '2800'],
    ['1', '2800', '0,', '2800 !formatDiffers'],
    ['1', '2800', '[>=10000]0!.0,"万";0', '2800'],
    ['1', '2800', '"约"0', '2800 !formatDiffers'],
    ['1', '2800', ';;;', '2800 !formatDiffers'],
    ['1', '2800', '0"件"', '2800'],
    ['1', '2800', '#,##0_ ;[Red]-#,##0\\ ', '2800'],
    ['1', '2800', '0.00E+00', '2800'],
    ['3', '76', '0"%"', '76'],
  ])('%s holds %s as %s: %s', async (measure, held, fmt, line) => {
    expect(await lineOf({ fmt, ...number(held) }, measure)).toBe(line);
  });
});

describe('a format that shows a date', () => {
  it.each([
    'aaa',
    '[$-804]aaaa',
    'ddd',
    'dddd',
    '[$-411]ggge"年"m"月"d"日"',
    'gge.m.d',
    '[DBNum1][$-804]yyyy"年"m"月"',
    '[DBNum2]m"月"d"日";@',
    'bbbb/m/d',
    '[$-F800]dddd\\,\\ mmmm\\ dd',
    '[$-F800]',
    'yyyy!年m!月',
  ])('%s', async (fmt) => {
    const line = await lineOf({ fmt, ...number('42865') }, '1');
    expect(line).toMatch(/^date/);
  });

  it.each(['[h]:mm', 'h"时"mm"分"', '[$-F400]h:mm:ss AM/PM', '上午/下午h:mm'])(
    'or a time: %s',
    async (fmt) => expect(await lineOf({ fmt, ...number('0.5') }, '1')).toBe('time'),
  );
});

describe('a formula that leads into another file', () => {
  const EXTERNAL = ['1', '2', '5'];
  const linked = (bytes: Uint8Array) => async () => {
    const outcome = await outcomeOf('海安.xlsx', bytes);
    return EXTERNAL.filter((id) => findingsAt(outcome, id).some((f) => f.rule === 'externalLink'));
  };
  const withFormula = async (formula: string, names = '') =>
    edited(await fileWith({ measure: '1', attrs: '', inner: `<f>${formula}</f><v>2800</v>` }), {
      [WORKBOOK]: (xml) => xml.replace('<definedNames>', `<definedNames>${names}`),
    });
  const name = (called: string, refersTo: string) =>
    `<definedName name="${called}">${refersTo}</definedName>`;

  it.each([
    ['directly', '[1]台账!B3', '', true],
    ['by a sheet in quotes', "SUM('[2]九月 台账'!B:B)", '', true],
    ['by a path', "'C:\\年报\\[汇总.xlsx]表1'!B3", '', true],
    ['by a name of the other file', '[1]!合计', '', true],
    ['by a name', '台账数', name('台账数', '[1]台账!$B$3'), true],
    [
      'by a name of a name',
      '总数*1',
      name('总数', '台账数') + name('台账数', '[1]台账!$B$3'),
      true,
    ],
    ['by a text', 'INDIRECT("[b.xlsx]S!A1")', '', true],
    ['by a text in quotes', 'INDIRECT("\'C:\\年报\\[汇总.xlsx]表 1\'!B3")', '', true],
    ['by a text in pieces', 'INDIRECT("["&amp;A1&amp;"]S!B"&amp;ROW())', '', true],
    ['by pieces in quotes', `INDIRECT("'["&amp;A1&amp;"]"&amp;B1&amp;"'!B3")`, '', true],
    ['by an address', 'INDIRECT(ADDRESS(1,2,1,1,"[b.xls]S"))', '', true],
    ['by a text of a file alone', 'INDIRECT("b.xlsx!合计")', '', true],
    ['by a name that opens a text', '数', name('数', 'INDIRECT("[b.xlsx]S!A1")'), true],
    ['by a name that is a text', 'INDIRECT(数)', name('数', '"[b.xlsx]S!A1"'), true],
    ['by a name of part of a text', 'INDIRECT(数&amp;"S!A1")', name('数', '"[b.xlsx]"'), true],
    ['by a name in a text', 'INDIRECT("数")', name('数', '[1]S!$A$1'), true],
    ['by a file without quotes', 'b.xlsx!合计', '', true],
    ['by a text file', "'b.csv'!A1", '', true],
    ['by a file of WPS', "'b.et'!A1", '', true],
    ['by another program’s file', "'file:///年报/汇总.ods'#$表1.A1", '', true],
    ['by a file of an unknown kind', "'汇总.数'!A1", '', true],
    ['by a sheet without quotes', '[1]表（一）!A1', '', true],
    ['by a sheet of odd letters', '[1]1-8月 (终)!A1', '', true],
    ['by a file of letters', '[汇总]表（一）!A1', '', true],
    ['by several of its sheets', "SUM('[1]1月:8月'!B3)", '', true],
    ['by what the web gives', 'VALUE(WEBSERVICE("https://example.gov.cn/n"))', '', true],
    [
      'by what another program fetched',
      'IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""u"",""S!A1"")"),2800)',
      '',
      true,
    ],
    ['not by a text of its own', 'INDIRECT("F"&amp;ROW()+1)', '', false],
    ['not by a sheet in a text', `INDIRECT("'"&amp;A1&amp;"'!B3")`, '', false],
    ['not by a table in a text', 'INDIRECT("表1["&amp;A1&amp;"]")', '', false],
    ['not by a step in a text', 'INDIRECT("R[1]C[-2]",FALSE)', '', false],
    ['not by its own name', '[0]!合计', name('合计', '填报!$F$8'), false],
    ['not by its own sheet', "SUM(填报!F7:填报!F8)+'填报'!F9", '', false],
    ['not by a sheet that is gone', 'IFERROR(#REF!A1,2800)', '', false],
    ['not by a text beside', 'IF(A1="见[附件.xlsx]表!",2800,2800)', '', false],
    ['not by a table beside a sheet', 'SUM(表1[件])-填报!A1', '', false],
    ['not by a column of its own table', '表1[[#This Row],[件]]/填报!A1', '', false],
    ['not by a text', '"[1]台账!B3"&amp;填报!A1', '', false],
    ['not by a name of this file', '台账数', name('台账数', '填报!$B$3'), false],
  ])('%s', async (_, formula, names, expected) => {
    const found = await linked(await withFormula(formula, names))();
    expect(found.includes('1')).toBe(expected);
  });

  it('not by a sheet that is called as a file is', async () => {
    const bytes = edited(await withFormula("'b.csv'!B3+b.csv!B4"), {
      [WORKBOOK]: (xml) =>
        xml.replace(/(<sheet name="[^"]*" sheetId="(\d+)"[^>]*\/>)(?=<\/sheets>)/, (sheet) =>
          sheet.replace(/name="[^"]*"/, 'name="b.csv"'),
        ),
    });
    expect(await linked(bytes)()).toEqual([]);
  });

  const cells = (first: string, second: string) => async () =>
    edited(await fileWith({ measure: '5', text: '280' }), {
      [SHEET]: (xml) =>
        replaceCell(
          replaceCell(xml, 'F6', `<c r="F6">${first}</c>`),
          'F7',
          `<c r="F7">${second}</c>`,
        ),
    });

  it.each([
    [
      'behind',
      cells(
        '<f t="shared" ref="F6:F7" si="0">[1]S!B3</f><v>2800</v>',
        '<f t="shared" si="0"/><v>1050</v>',
      ),
    ],
    [
      'before',
      cells(
        '<f t="shared" si="0"/><v>2800</v>',
        '<f t="shared" ref="F6:F7" si="0">[1]S!B3</f><v>1050</v>',
      ),
    ],
    [
      'of an area before',
      cells('<v>2800</v>', '<f t="array" ref="F6:F7">[1]S!B3:B4</f><v>1050</v>'),
    ],
  ])('in a cell that shares the formula of another %s', async (_, bytes) => {
    expect(await linked(await bytes())()).toEqual(['1', '2']);
  });

  it('in every cell that an array of formulas fills', async () => {
    const bytes = edited(await fileWith({ measure: '5', text: '280' }), {
      [SHEET]: (xml) =>
        replaceCell(
          replaceCell(
            xml,
            'F6',
            '<c r="F6"><f t="array" ref="F6:F7">[1]台账!B3:B4</f><v>2800</v></c>',
          ),
          'F7',
          '<c r="F7"><v>1050</v></c>',
        ),
    });
    expect(await linked(bytes)()).toEqual(['1', '2']);
  });
});

describe('a file that was not calculated', () => {
  const cell = { measure: '22', attrs: '', inner: '<f>100+49</f><v>149</v>' };
  it.each([
    ['calcCompleted="0"', true],
    ['calcMode="manual" calcOnSave="0"', true],
    ['calcMode="autoNoTable" calcCompleted="false"', true],
    ['calcMode="manual"', false],
    ['calcMode="auto" calcOnSave="0"', false],
    ['calcId="191029"', false],
  ])('%s', async (attributes, expected) => {
    const stale = {
      [WORKBOOK]: (xml: string) => xml.replace(/<calcPr[^>]*>/, `<calcPr ${attributes}/>`),
    };
    const outcome = await outcomeOf('海安.xlsx', edited(await fileWith(cell), stale));
    expect(entryLine(outcome, '22')).toBe(expected ? '149 !notCalculated' : '149');
    const typed = await outcomeOf(
      '海安.xlsx',
      edited(await fileWith({ measure: '22', ...number('149') }), stale),
    );
    expect(entryLine(typed, '22')).toBe('149');
  });
});

describe('a cell of the compound indicator by itself', () => {
  it.each([
    ['0.2亿元/8笔', 'pairTurned → 8/2000'],
    ['8笔(贷款)/2000', 'fraction'],
    ['8（笔）∕2000（万元）', 'pairSentence → 8/2000'],
    ['8月-2000', 'date → 8/2000'],
    ['二○○○年八月', 'date → 8/2000'],
    ['Aug-2000', 'date → 8/2000'],
    ['=8/2000', 'formulaText → 8/2000'],
    ['8笔，0.2亿元', 'pairSentence → 8/2000'],
    ['8笔，其中新增4笔', 'twoNumbers → 8'],
    ['2000万元/0.2亿元', 'fraction'],
    ['8⁄2000', '8'],
    ['8笔/2000万元', '8'],
  ])('%s: %s', async (text, line) => {
    expect(await lineOf({ text, pairAlone: true }, '14a')).toBe(line);
  });

  it.each([
    ['8/2000', '0.004', 'pairQuotient → 8/2000'],
    ['16/4', '4', 'pairQuotient → 16/4'],
  ])('=%s', async (formula, value, line) => {
    const cell = { attrs: '', inner: `<f>${formula}</f><v>${value}</v>` };
    expect(await lineOf({ ...cell, pairAlone: true }, '14a')).toBe(line);
    expect(await lineOf(cell, '14a')).toBe(line);
  });
});
