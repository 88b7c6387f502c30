import fc from 'fast-check';
import { fitted, LONGEST_TEXT, pieces } from '../../../src/sheets/layout/longText';

describe('a text for a cell', () => {
  it('stays as it is while a cell can hold it', () => {
    const whole = '长'.repeat(LONGEST_TEXT);
    expect(fitted(whole)).toBe(whole);
    expect(fitted('')).toBe('');
  });

  it('says that it was cut where it was', () => {
    const cut = fitted('长'.repeat(LONGEST_TEXT + 1));
    expect(cut.length).toBe(LONGEST_TEXT);
    expect(cut).toMatch(/^长+…（原文过长，以下从略）$/);
    for (const lead of ['', 'a']) {
      expect(fitted(lead + '𠮷'.repeat(LONGEST_TEXT))).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('a text in pieces', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-@'];

  it('is whole when they are put together, and none begins as a formula does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...letters), { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 1, max: 900 }),
        (some, times) => {
          const text = `{${some.join('').repeat(times)}`;
          fc.pre(/[^-+=@]/.test(some.join('')));
          const found = pieces(text);
          expect(found.join('') === text).toBe(true);
          for (const piece of found) {
            expect(piece.length).toBeLessThanOrEqual(8000);
            expect(piece).toMatch(/^[^-+=@]/);
          }
          expect(found.length).toBeLessThanOrEqual(Math.ceil(text.length / 7900));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps pairs together, and ends even where there are operators only', () => {
    expect(pieces('').length).toBe(1);
    for (const lead of ['', 'a']) {
      for (const piece of pieces(lead + '😀'.repeat(9000)))
        expect(piece).not.toMatch(/\p{Surrogate}/u);
    }
    expect(pieces('='.repeat(20_000)).join('').length).toBe(20_000);
  });
});
