import { keptContent } from '../../../src/actions/revision/keptContent';

const anew: ReadonlySet<string> = new Set(['目标', '完成 2017-09']);

describe('what was typed, on a sheet that is laid out anew', () => {
  it.each([
    ['a number', { value: 7 }, 7],
    ['a text that begins with =', { value: '=会议纪要' }, { text: '=会议纪要' }],
    ['nothing', { value: '' }, null],
    ['a formula of numbers', { formula: '=3*4' }, { formula: '=3*4' }],
    ['one over another sheet', { formula: "='我的 表'!B2+1" }, { formula: "='我的 表'!B2+1" }],
    ['one with an address in a text', { formula: '=LEN("B2")' }, { formula: '=LEN("B2")' }],
  ])('%s stays', (_, said, cell) => {
    expect(keptContent(said, 12, anew)).toEqual({ cell, isFrozen: false });
  });

  it.each([
    ['its own sheet', '=D4/4'],
    ['its own sheet by name', "='完成 2017-09'!D4"],
    ['another table laid out anew', '=目标!$C$4-1'],
    ['both kinds', '=我的!A1+目标!C4'],
  ])('a formula over %s is kept as what it gives', (_, formula) => {
    expect(keptContent({ formula }, 12, anew)).toEqual({ cell: 12, isFrozen: true });
  });
});
