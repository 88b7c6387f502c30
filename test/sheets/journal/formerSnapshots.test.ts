import { periodOf } from '../../../src/plan/period';
import { deflated } from '../../../src/sheets/journal/deflate';
import { readFormerSnapshots } from '../../../src/sheets/journal/formerSnapshots';

/** As earlier versions wrote it. */
const text = deflated({
  id: '2017-10-08T01:30:12.000Z',
  period: '2017-09',
  way: 'gathered',
  who: '王科',
  cells: [
    ['1', 'haimen', { value: '' }, { value: 5500 }],
    ['4', 'haian', { formula: '=100+23' }, { value: 7 }],
  ],
});

describe('「_快照」 of earlier versions', () => {
  it('is read as entries of the journal, put together from its chunks', () => {
    const values = [
      ['0', text.slice(0, 20)],
      ['0', text.slice(20)],
      ['1', 'damaged'],
      ['', ''],
    ];
    expect(readFormerSnapshots(values)).toEqual([
      {
        id: '2017-10-08T01:30:12.000Z',
        action: 'gathered',
        who: '王科',
        facts: { period: periodOf(2017, 9), districts: 2, cells: 2 },
        cells: [
          {
            block: 'ipt_actual_2017_09',
            row: '1',
            district: 'haimen',
            before: { value: '' },
            after: { value: 5500 },
          },
          {
            block: 'ipt_actual_2017_09',
            row: '4',
            district: 'haian',
            before: { formula: '=100+23' },
            after: { value: 7 },
          },
        ],
        sheets: [],
        rows: [],
        answers: [],
      },
    ]);
  });
});
