import { fromText, recognise, type PlanDraft } from '../../src/notice';

const read = (text: string): PlanDraft =>
  recognise(
    fromText(
      text
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' ').join('\t'))
        .join('\n'),
    ),
  );

const told = ({ units, rows }: PlanDraft) => [
  units.map(({ name }) => name).join(' '),
  ...rows.map(
    ({ name, targets }) =>
      `${name} ${[...targets.values()].map((target) => (target?.kind === 'number' ? target.value : '?')).join(' ')}`,
  ),
];

const asked = ({ doubts }: PlanDraft) =>
  doubts.flatMap((doubt) => ('raw' in doubt ? [doubt.raw] : []));

describe('columns and rows that are not all figures', () => {
  it('who is responsible, and what it weighs, stand between the names and the figures', () => {
    const draft = read(`
      序号 指标 责任单位 权重 海安市 如皋市
      1 专利授权量（件） 科技局 10 30 20
      2 商标（件） 市场局 20 1 2`);
    expect(told(draft)).toEqual(['海安市 如皋市', '专利授权量 30 20', '商标 1 2']);
    expect(draft.leftOver.filter(({ reason }) => reason === 'remark')).toHaveLength(6);
  });

  it('a unit whose column is mostly words is a unit all the same', () => {
    const draft = read(`
      指标 海安市 如皋市 如东县
      专利授权量（件） 10 另行下达 增长10%以上
      商标（件） 1 待定 待定
      专利转让（笔） 1 待定 7`);
    expect(told(draft)).toEqual([
      '海安市 如皋市 如东县',
      '专利授权量 10 ? ?',
      '商标 1 ? ?',
      '专利转让 1 ? 7',
    ]);
    expect(asked(draft)).toEqual(['另行下达', '增长10%以上', '待定', '待定', '待定']);
  });

  it.each([
    ['first', '专利授权增幅 增长10%以上 12%左右\n商标（件） 1 2\n专利转让（笔） 1 7'],
    ['last', '商标（件） 1 2\n专利转让（笔） 1 7\n专利授权增幅 另行下达 待定'],
  ])('a row of words is a measure, also as the %s one', (_, rows) => {
    const draft = read(`指标 海安市 如皋市\n${rows}`);
    expect(told(draft)).toHaveLength(4);
    expect(told(draft)).toContain('专利授权增幅 ? ?');
    expect(asked(draft)).toHaveLength(2);
  });

  it('a first row of words is no heading where it has its number', () => {
    const draft = read(`
      序号 指标 单位 海安市 如皋市 合计
      1 商标 件 另行下达 另行下达 另行下达
      2 专利 件 1 2 3`);
    expect(told(draft)).toEqual(['海安市 如皋市', '商标 ? ?', '专利 1 2']);
  });
});
