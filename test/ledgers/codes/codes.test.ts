import fc from 'fast-check';
import { patentCheck, readPatentNumber } from '../../../src/ledgers/codes/patentNumber';
import { readUscc, USCC_CHARACTERS, usccCheck } from '../../../src/ledgers/codes/uscc';

/** Codes and numbers that are public. */
const USCC = [
  '914403001922038216',
  '9144030071526726XG',
  '91110000802100433B',
  '91330100716105852F',
];
const PATENTS = [
  ...['201410424697.5', '201580003807.3', '201620554029.9', '201510621320.3', '201420327464.9'],
  ...['92114808.9', '201310033299.6'],
];

const uscc = fc
  .array(fc.constantFrom(...USCC_CHARACTERS), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join('') + usccCheck(characters.join('')));

const readPatent = (text: string) => readPatentNumber(text, 2017);

/** Every number that one character's change, or a swap of unlike neighbours, makes of another. */
function slipsOf(code: string, characters: string): string[] {
  const changed = [...code].flatMap((own, at) =>
    [...characters]
      .filter((other) => other !== own)
      .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );
  const swapped = [...code].slice(1).flatMap((next, at) => {
    const own = code.charAt(at);
    return own === next ? [] : [code.slice(0, at) + next + own + code.slice(at + 2)];
  });
  return [...changed, ...swapped];
}

describe('统一社会信用代码', () => {
  it.each(USCC)('%s is one, however it is spaced', (code) => {
    expect(readUscc(code)).toEqual({ ok: true, value: code });
    expect(readUscc(` ${code.slice(0, 6)} ${code.slice(6).toLowerCase()}`)).toEqual({
      ok: true,
      value: code,
    });
  });

  it('is none after any one change of a character, or any swap of neighbours: all are found', () => {
    const missed = USCC.flatMap((code) => slipsOf(code, USCC_CHARACTERS)).filter(
      (code) => readUscc(code).ok,
    );
    expect(missed).toEqual([]);
    fc.assert(
      fc.property(uscc, (code) =>
        slipsOf(code, USCC_CHARACTERS).every((slip) => !readUscc(slip).ok),
      ),
      { numRuns: 20 },
    );
  });

  it('tells the one swap that explains it', () => {
    expect(readUscc('914403001922032816')).toMatchObject({
      fault: { code: 'check', slip: { kind: 'swap', at: 15, mended: '914403001922038216' } },
    });
    fc.assert(
      fc.property(uscc, fc.nat(16), (code, at) => {
        const swapped = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
        const reading = readUscc(swapped);
        if (reading.ok || reading.fault.code !== 'check' || reading.fault.slip === null) return;
        expect(readUscc(reading.fault.slip.mended).ok).toBe(true);
      }),
    );
  });

  it('tells a letter that cannot stand there, and what was meant', () => {
    expect(readUscc('9144030071526726OG')).toEqual({
      ok: false,
      fault: { code: 'character', at: 17, found: 'O', meant: '0' },
    });
    expect(readUscc('9144030071526726中G')).toMatchObject({
      fault: { code: 'character', meant: null },
    });
  });

  it('tells a wrong length', () => {
    expect(readUscc('91440300192203821')).toMatchObject({ fault: { code: 'length', found: 17 } });
  });
});

describe('专利（申请）号', () => {
  it.each(PATENTS)('%s is one, with ZL, CN, blanks or without its point', (number) => {
    const expected = { ok: true, value: number };
    for (const text of [number, `ZL${number}`, `CN ${number}`, number.replace('.', '')]) {
      expect(readPatent(text)).toEqual(expected);
    }
    expect(readPatent(` zl ${number.slice(0, 4)} ${number.slice(4)} `)).toEqual(expected);
  });

  it('is none after any one change of a digit, or any swap of neighbours: all are found', () => {
    const missed = PATENTS.flatMap((number) =>
      slipsOf(number.replace('.', ''), '0123456789X'),
    ).filter((text) => readPatent(text).ok);
    expect(missed).toEqual([]);
  });

  it('has X where the rest is 10', () => {
    const ten = Array.from({ length: 100 }, (_, at) => `2016100000${10 + (at % 90)}`).find(
      (digits) => patentCheck(digits) === 'X',
    ) as string;
    expect(readPatent(`${ten}X`)).toEqual({ ok: true, value: `${ten}.X` });
    expect(readPatent(`${ten}.x`)).toEqual({ ok: true, value: `${ten}.X` });
  });

  it.each([
    ['201410424697', { code: 'noCheck', expected: '5' }],
    ['201410424697.6', { code: 'check', expected: '5' }],
    ['201810424697.5', { code: 'year', found: '2018' }],
    ['84114808.9', { code: 'year' }],
    ['201440424697.5', { code: 'kind', found: '4' }],
    ['2014104246O7.5', { code: 'character', at: 11, meant: '0' }],
    ['20141042469', { code: 'length', found: 11 }],
    ['', { code: 'length', found: 0 }],
  ])('%s is none: %j', (text, fault) => {
    expect(readPatent(text)).toMatchObject({ ok: false, fault });
  });

  it('tells the one swap that explains a wrong check character', () => {
    const told = PATENTS.flatMap((number) =>
      slipsOf(number.replace('.', ''), '').flatMap((text) => {
        const reading = readPatent(text);
        const slip = reading.ok || reading.fault.code !== 'check' ? null : reading.fault.slip;
        return slip === null ? [] : [{ number, slip }];
      }),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ number, slip }) => slip.mended === number).length).toBeGreaterThan(5);
    expect(told.every(({ slip }) => readPatent(slip.mended).ok)).toBe(true);
  });
});
