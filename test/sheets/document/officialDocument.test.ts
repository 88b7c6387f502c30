import { reportingOf } from '../../../src/progress/reporting';
import { plan2017, withDistricts } from '../plans';
import { documentOf, figuresOf, paragraphsOf } from './documents';

const figures = figuresOf(plan2017, { silent: 'rudong', blanks: 6, nonsense: 2 });

describe('the bulletin as an official document', () => {
  it('has all of its words, and annexes of indicators and units', () => {
    const document = documentOf(figures);
    expect(document.title.join('')).toBe('关于2017年1—9月知识产权目标任务完成情况的通报');
    expect(document.addressee).toBe('各县（市、区）知识产权管理部门：');
    expect(document.body.filter(({ kind }) => kind === 'heading')).toHaveLength(6);
    expect(document.body.map(({ text }) => text).join('')).toContain('（通科发〔2017〕23号）');
    expect(document.issuers).toEqual(plan2017.issuers);
    expect(document.annexes.map(({ rows }) => rows.length)).toEqual([25, 9]);
    for (const { columns, rows } of document.annexes) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(156);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it('ranks no unit that has reported nothing or little, and puts them last with their words', () => {
    const [, ranking] = documentOf(figuresOf(plan2017, { silent: 'rudong' })).annexes;
    expect(ranking!.rows.at(-1)).toEqual(['—', '如东', '未报', '—', '0/27']);
    expect(ranking!.rows.slice(0, -1).map(([rank]) => Number(rank))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    const few = figuresOf(plan2017, { blanks: 700 });
    const { partial, unreported } = reportingOf(plan2017, few);
    expect(partial.length).toBeGreaterThan(0);
    const rows = documentOf(few).annexes[1]!.rows;
    const words = rows.map(([rank, , mean]) => `${rank}${mean}`);
    expect(words.filter((each) => each === '—部分报送')).toHaveLength(partial.length);
    expect(words.filter((each) => each === '—未报')).toHaveLength(unreported.length);
    expect(
      words
        .slice(-1 * unreported.length)
        .every((each) => unreported.length === 0 || each === '—未报'),
    ).toBe(true);
  });

  it('takes what was typed, then what the paragraphs say, then what is known', () => {
    const said = [
      { kind: 'number', text: '通知〔2017〕3号' } as const,
      ...paragraphsOf(figures).map((each) =>
        each.kind === 'date' ? { ...each, text: '2017年10月20日' } : each,
      ),
    ];
    const day = { year: 2017, month: 11, day: 1 };
    expect(documentOf(figures)).toMatchObject({
      number: '\u3000\u3000\u3000〔2017〕\u3000\u3000号',
      date: '2017年10月12日',
    });
    expect(documentOf(figures, {}, said)).toMatchObject({
      number: '通知〔2017〕3号',
      date: '2017年10月20日',
    });
    expect(documentOf(figures, { number: '通科发[2017]7号', date: day }, said)).toMatchObject({
      number: '通科发〔2017〕7号',
      date: '2017年11月1日',
    });
  });

  it('has a title whatever was deleted, and no ranking of one unit', () => {
    const alone = figuresOf(withDistricts(plan2017, 1));
    const document = documentOf(alone, {}, [{ kind: 'text', text: '情况如下。' }]);
    expect(document.title.join('')).toMatch(/^关于.*的通报$/);
    expect(document).toMatchObject({ addressee: null, issuers: [] });
    expect(document.annexes).toHaveLength(1);
  });

  it('says nothing of a footnote where there is none', () => {
    const [whole] = documentOf(figuresOf({ ...plan2017, footnote: '' })).annexes;
    expect(whole!.notes).toHaveLength(1);
    expect(documentOf(figures).annexes[0]!.notes).toContain(plan2017.footnote);
  });
});
