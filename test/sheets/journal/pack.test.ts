import fc from 'fast-check';
import { deflated, inflated } from '../../../src/sheets/journal/deflate';
import { readHeads } from '../../../src/sheets/journal/heads';
import { pack, unpack } from '../../../src/sheets/journal/pack';
import { anyEntry } from './arbitrary';

const MOST_IN_A_CELL = 32_767;

/** JSON knows no -0; no cell does either. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('an entry of the journal', () => {
  it('is the same after it was packed and read again', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { rows } = pack(entry);
        const [line, ...more] = readHeads(rows.map(([head]) => head));
        expect(more).toEqual([]);
        expect(line!.rows).toBe(rows.length);
        const again = unpack(
          line!.head,
          rows.map(([, chunk]) => chunk),
        );
        expect(asJson(again)).toEqual(asJson(entry));
      }),
    );
  });

  it('fits into cells, however large it is', () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => ({
      block: 'ipt_actual_2017_09',
      row: String(index % 27),
      district: `d${index}`,
      before: { value: Math.sin(index) },
      after: { value: Math.cos(index) },
    }));
    const head = {
      id: '2017-09-03T02:21:00.000Z',
      action: 'gathered',
      who: '',
      facts: {},
    } as const;
    const { rows, size } = pack({ ...head, cells, sheets: [], rows: [], answers: [] });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flat().every((text) => text.length < MOST_IN_A_CELL)).toBe(true);
    expect(rows.reduce((sum, [, chunk]) => sum + chunk.length, 0)).toBe(size);
    expect(
      unpack(
        head,
        rows.map(([, chunk]) => chunk),
      )!.cells,
    ).toEqual(cells);
  });

  it.each([
    ['nothing', []],
    ['no letters of ours', ['!!!']],
    ['cut off', [deflated({ cells: [], sheets: [], rows: [], answers: [] }).slice(0, 9)]],
    ['not what was written', [deflated([1, 2])]],
    ['a list missing', [deflated({ cells: [], sheets: [], rows: [] })]],
    [
      'a cell that is none',
      [deflated({ cells: [['b', 'r', 'd', {}]], sheets: [], rows: [], answers: [] })],
    ],
    [
      'no month',
      [deflated({ cells: [], sheets: [], rows: [{ block: 'b', period: '2017-13' }], answers: [] })],
    ],
  ])('that was damaged (%s) is refused', (_, chunks) => {
    const head = { id: '2017-09-03T02:21:00.000Z', action: 'base', who: '', facts: {} } as const;
    expect(unpack(head, chunks)).toBeNull();
  });

  it('that would swell beyond all bounds is refused', () => {
    expect(() => inflated(deflated('0'.repeat(70_000_000)))).toThrow(RangeError);
  });
});
