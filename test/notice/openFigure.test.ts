import { fromText, planOf, recognise } from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';

const table = (middle: string, total: string): string =>
  [
    '崇川区2019年度知识产权工作目标',
    ['序号', '指标', '城东', '城西', '开发区', '合计'],
    ['1', '发明专利授权量（件）', '30', '20', '50', '100'],
    ['2', '商标注册量（件）', '6', middle, '4', total],
  ]
    .map((line) => (typeof line === 'string' ? line : line.join('\t')))
    .join('\n');

const filled = (total: string) => {
  const draft = recognise(fromText(table('约5', total)));
  const rows = draft.rows.map((row) => ({
    ...row,
    targets: new Map(
      [...row.targets].map(([id, target]) => [id, target ?? { kind: 'number' as const, value: 5 }]),
    ),
  }));
  return { draft, parsed: parsePlan(planOf({ ...draft, rows })) };
};

describe('a figure that is not understood', () => {
  it('leaves the total open: it is right once the figure is filled in', () => {
    const { draft, parsed } = filled('15');
    expect(draft.doubts.map(({ kind }) => kind)).toContain('notANumber');
    expect(draft.doubts.map(({ kind }) => kind)).not.toContain('totalDiffers');
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parsed.plan.indicators[1]!.measures[0].totalRule).toBe('computed');
  });

  it('and a total that is wrong then is told, and taken for none of its own', () => {
    const { parsed } = filled('16');
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['totalDiffers']);
  });
});
