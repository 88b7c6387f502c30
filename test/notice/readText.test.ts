import { readText } from '../../src/notice/recognise/readText';

describe('a number in a table', () => {
  it.each([
    ['1,200', 1200],
    ['12,345.5', 12345.5],
    ['-1,200', -1200],
    ['0.950', 0.95],
  ])('%s', (text, value) => expect(readText(text)).toMatchObject({ kind: 'number', value }));

  it.each([
    ['不超过5', '', true],
    ['不得高于5件', '件', true],
    ['控制在5%以内', '%', true],
    ['5起以下', '起', true],
    ['≤5', '', true],
    ['不低于5件', '件', false],
    ['5万元', '万元', false],
  ])('%s is at most, or not', (text, suffix, isAtMost) =>
    expect(readText(text)).toMatchObject({ kind: 'number', value: 5, suffix, isAtMost }),
  );

  it.each(['0,950', '0，950', '0,123,456', '012,345', '-0,200'])(
    'of %s no group of thousands begins with a 0',
    (text) => expect(readText(text)).toMatchObject({ kind: 'text' }),
  );
});
