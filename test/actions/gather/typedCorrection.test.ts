import { typedCorrection } from '../../../src/actions/gather/typedCorrection';
import { measureById } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { plan2017 as plan } from '../../sheets/plans';

/** As in a district's file, with 启东's targets: 4000 of row 1, 75 % of row 3, 20 of row 9. */
const typed = (id: string, text: string) => {
  const { value, findings } = typedCorrection(
    { plan, period: periodOf(2017, 9) },
    measureById(plan, id)!,
    'qidong',
    text,
  );
  return [value, ...findings.map(({ rule }) => rule)];
};

describe('a correction is read as a file would be', () => {
  it.each([
    ['1', '2923', [2923]],
    ['1', ' ２９２３ ', [2923]],
    ['1', '1,234', [1234]],
    ['3', '75%', [75]],
    ['9', '0', [0]],
  ])('%s: %s is taken', (id, text, want) => {
    expect(typed(id, text)).toEqual(want);
  });

  it.each([
    ['1', '4.000'],
    ['9', '0x10'],
    ['9', '0b11'],
    ['9', '1e2'],
    ['9', '-1'],
    ['9', '1.5'],
    ['9', '约20'],
    ['9', '8/2000'],
    ['9', '/'],
    ['3', '0.75'],
    ['3', '101'],
  ])('%s: %s is not', (id, text) => {
    const [value, ...rules] = typed(id, text);
    expect(value).toBeNull();
    expect(rules.length).toBeGreaterThan(0);
  });

  it.each([
    ['9', '100000', 'farOver'],
    ['14a', '36739', 'looksLikeDate'],
    ['3', '1', 'shareBelowOne'],
  ])('%s: %s is asked about: %s', (id, text, rule) => {
    expect(typed(id, text)).toEqual([Number(text), rule]);
  });
});
