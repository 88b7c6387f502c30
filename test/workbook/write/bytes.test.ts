import fc from 'fast-check';
import { jsonBytes } from '../../../src/workbook/write/bytes';

const actual = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

it.each(['', 'abc', '目标', '"quoted" \\ back', '=IF(A1="/","",1)', '𠮷𠮷', 'é'])(
  'counts %j as it is sent, in bytes',
  (text) => {
    expect(jsonBytes(text)).toBe(actual(text));
  },
);

it('never counts too little, and little too much', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      const [counted, sent] = [jsonBytes(rows), actual(rows)];
      expect(counted).toBeGreaterThanOrEqual(sent);
      expect(counted).toBeLessThanOrEqual(3 * sent + 10);
    }),
  );
});
