import { chartSvg } from '../../../src/workbench/charts/chartSvg';
import type { ChartPicture } from '../../../src/workbench/charts/picture';
import { parseXml, walk } from '../../support/ooxml/xml';

const picture: ChartPicture = {
  kind: 'columns',
  title: '完成率 & 排名',
  width: 400,
  height: 240,
  categories: ['海门', '如东', '启东'],
  series: [
    { name: '申请', values: [1, null, 4] },
    { name: '授权', values: [2, 3, -1] },
  ],
  legend: 'Bottom',
  reversed: false,
  valuesAtEnd: false,
  format: String,
};
const drawn = (change: Partial<ChartPicture> = {}) => [
  ...walk(parseXml(chartSvg({ ...picture, ...change }))),
];
const of = (change: Partial<ChartPicture>, name: string, color?: string) =>
  drawn(change)
    .filter((each) => color === undefined || each.attributes['fill'] === color)
    .flatMap((each) => (color === undefined ? [each] : each.children))
    .filter((each) => each.name === name)
    .map(({ attributes, text }) => ({ ...attributes, words: text }));
const numbers = (list: readonly Record<string, unknown>[], key: string) =>
  list.map((each) => Number(each[key]));

const BLUE = '#4472c4';

describe('a chart', () => {
  it('names itself, its categories and its series', () => {
    const words = drawn().flatMap(({ name, text }) => (name === 'text' ? [text] : []));
    expect(words).toEqual(
      expect.arrayContaining(['完成率 & 排名', '海门', '如东', '启东', '申请', '授权', '0', '4']),
    );
  });

  it('has a column for each value, from zero, and none for a gap', () => {
    const columns = of({}, 'rect', BLUE);
    expect(columns).toHaveLength(2);
    const [one, four] = numbers(columns, 'height');
    expect(four! / one!).toBeCloseTo(4, 0);
    // What is below zero hangs from the same line.
    const others = of({}, 'rect', '#ed7d31');
    expect(numbers(others, 'y')[2]).toBeCloseTo(
      numbers(others, 'y')[0]! + numbers(others, 'height')[0]!,
      0,
    );
  });

  it('stays within its frame, however many and long its categories are', () => {
    for (const kind of ['columns', 'bars', 'line'] as const) {
      const categories = Array.from({ length: 27 }, (_, at) => `某项很长的指标名称之${at}`);
      const series = [{ name: '值', values: categories.map((_, at) => at * 1e6) }];
      const shapes = drawn({ kind, categories, series }).filter(({ name }) => name === 'rect');
      for (const { attributes } of shapes) {
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) =>
          Number(attributes[key]),
        );
        expect(x! >= 0 && y! >= 0 && x! + width! <= 400 && y! + height! <= 240).toBe(true);
      }
    }
  });

  it('draws bars from the top down where they are reversed, with the values at the bottom', () => {
    const change = { kind: 'bars', series: [{ name: '申请', values: [1, 2, 3] }] } as const;
    const up = numbers(of(change, 'rect', BLUE), 'y');
    const down = numbers(of({ ...change, reversed: true, valuesAtEnd: true }, 'rect', BLUE), 'y');
    expect([...up].sort((a, b) => b - a)).toEqual(up);
    expect([...down].sort((a, b) => a - b)).toEqual(down);
    const marks = of({ ...change, reversed: true, valuesAtEnd: true }, 'text').filter(
      ({ words }) => words === '3',
    );
    expect(Number((marks[0] as Record<string, unknown>)['y'])).toBeGreaterThan(down[2]!);
  });

  it('breaks a line at a gap, and shows a value between two gaps as a dot', () => {
    const line = { kind: 'line', series: [{ name: '', values: [1, 2, null, 3] }] } as const;
    const [path] = of({ ...line, categories: ['a', 'b', 'c', 'd'] }, 'path');
    expect((path as Record<string, unknown>)['d']).toMatch(/^M[\d. ]+L[\d. ]+M[\d. ]+$/);
    expect(of({ ...line, categories: ['a', 'b', 'c', 'd'] }, 'circle')).toHaveLength(1);
  });

  it('has the colours, weights and values that its definition says, and lines across unless it is bare', () => {
    const own = {
      name: '申请',
      values: [0, 2, 3],
      color: '#123456',
      label: (value: number) => (value === 0 ? '' : `${value} 件`),
    };
    for (const kind of ['columns', 'bars'] as const) {
      expect(of({ kind, series: [own] }, 'rect', '#123456')).toHaveLength(3);
      const words = of({ kind, series: [own] }, 'text').map((each) => each.words);
      expect(words.filter((each) => each.endsWith(' 件'))).toEqual(['2 件', '3 件']);
      const lines = (bare: boolean) => of({ kind, bare, series: [own] }, 'line').length;
      expect(lines(true)).toBe(1);
      expect(lines(false)).toBeGreaterThan(3);
    }
    const [path] = of({ kind: 'line', series: [{ ...own, weight: 4 }] }, 'path');
    expect(path).toMatchObject({ stroke: '#123456', 'stroke-width': '4' });
  });

  it('stacks bars, each from the end of the one before, without a scale where there is none', () => {
    const series = [
      { name: 'a', values: [1, null, 2], color: '#111111' },
      { name: 'b', values: [3, 4, null], color: '#222222' },
    ];
    const change = { kind: 'stacked', series, unscaled: true, legend: null, gap: 0.4 } as const;
    const [one, two] = [of(change, 'rect', '#111111'), of(change, 'rect', '#222222')];
    expect([one.length, two.length]).toEqual([2, 2]);
    const [a, b] = [one[0] as Record<string, unknown>, two[0] as Record<string, unknown>];
    expect(Number(b['x'])).toBeCloseTo(Number(a['x']) + Number(a['width']), 0);
    expect(Number(b['width']) / Number(a['width'])).toBeCloseTo(3, 1);
    expect(b['y']).toBe(a['y']);
    expect(of(change, 'text').map(({ words }) => words)).toEqual([
      '海门',
      '如东',
      '启东',
      '完成率 & 排名',
    ]);
  });

  it('breaks long names of bars into lines where there is room, and cuts them where there is none', () => {
    const categories = ['一个名称很长很长很长很长很长很长的开发区 94.29%', '短 1%'];
    const series = [{ name: 'a', values: [1, 2] }];
    const words = (height: number) =>
      of({ kind: 'stacked', categories, series, legend: null, height }, 'text').map(
        (each) => each.words,
      );
    expect(words(240)).toEqual(expect.arrayContaining(['短 1%']));
    expect(words(240).some((each) => each.endsWith('94.29%'))).toBe(true);
    expect(words(90).some((each) => each.endsWith('…'))).toBe(true);
  });

  it('has dots and broken lines as said, and names only what the legend shall name', () => {
    const series = [
      { name: '灰', values: [1, 2, 3], marker: 4, unlisted: true },
      { name: '序时', values: [1, 2, 3], dashed: true },
    ];
    const change = { kind: 'line', series } as const;
    expect(of(change, 'circle')).toHaveLength(3);
    const broken = of(change, 'path').filter((each) => 'stroke-dasharray' in each);
    expect(broken).toHaveLength(1);
    const words = of(change, 'text').map((each) => each.words);
    expect([words.includes('灰'), words.includes('序时')]).toEqual([false, true]);
  });

  it('is a chart without any value as well', () => {
    expect(() => drawn({ series: [{ name: '', values: [null] }], categories: [''] })).not.toThrow();
    expect(() => drawn({ series: [], categories: [] })).not.toThrow();
  });
});
