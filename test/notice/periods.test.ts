import { fromHtml, fromText, recognise, type PlanDraft } from '../../src/notice';

const read = (text: string): PlanDraft =>
  recognise(fromText(text.trim().replace(/ +/g, (blanks) => (blanks.length > 1 ? '' : '\t'))));

const names = ({ units }: PlanDraft) => units.map(({ name }) => name);
const blocking = ({ doubts }: PlanDraft) =>
  doubts.filter(({ kind, isBlocking }) => isBlocking && !/^no(?:Year|Whole|Title)$/.test(kind));

describe('figures of another year', () => {
  it.each(['2018年实际', '上年完成数', '基数'])('%s beside the units is no unit', (heading) => {
    const draft = read(`指标 ${heading} 海安市 如皋市\n专利（件） 25 10 20\n商标（件） 2 1 2`);
    expect(names(draft)).toEqual(['海安市', '如皋市']);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'notInTotal', names: [heading] }),
    );
    expect(blocking(draft)).toEqual([]);
  });

  it('a target beside the units without a unit’s name is asked about', () => {
    const draft = read('指标 2019年目标 海安市 如皋市\n专利（件） 30 10 20\n商标（件） 2 1 2');
    expect(blocking(draft)).toMatchObject([
      { kind: 'noName', place: { unit: draft.units[0]!.id } },
    ]);
  });

  it('two columns under each unit are asked about', () => {
    const page =
      '<table><tr><td rowspan=2>指标<td colspan=2>海安市<td colspan=2>如皋市</tr>' +
      '<tr><td>2018年实际<td>2019年目标<td>2018年实际<td>2019年目标</tr>' +
      '<tr><td>专利（件）<td>8<td>10<td>18<td>20</tr></table>';
    expect(blocking(recognise(fromHtml(page))).map(({ kind }) => kind)).toEqual([
      'noName',
      'noName',
      'noName',
      'noName',
    ]);
  });

  it('stay measures where the units stand in rows', () => {
    const draft = read('地区 2018年实际 2019年目标\n海安市 1 2\n如皋市 3 4');
    expect(names(draft)).toEqual(['海安市', '如皋市']);
    expect(draft.rows.map(({ name }) => name)).toEqual(['2018年实际', '2019年目标']);
  });
});

it('two rows of one name and unit are asked about, of two units they are two measures', () => {
  const table = (text: string) =>
    `<table>${text
      .split('\n')
      .map((row) => `<tr><td>${row.split(' ').join('<td>')}</tr>`)
      .join('')}</table>`;
  const head = '指标 海安市 如皋市 合计\n';
  const draft = recognise(
    fromHtml(
      `<p>2018年完成</p>${table(`${head}专利（件） 1 2 3`)}<p>2019年目标</p>${table(`${head}专利（件） 10 20 30`)}`,
    ),
  );
  expect(blocking(draft)).toMatchObject([{ kind: 'sameName', name: '专利' }]);
  expect(blocking(read(`${head}质押（笔） 1 2 3\n质押（万元） 100 200 300`))).toEqual([]);
});
