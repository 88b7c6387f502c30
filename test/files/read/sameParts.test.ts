import { LIMITS } from '../../../src/files/read/limits';
import { openPackage } from '../../../src/files/read/package';
import { readBook } from '../../../src/files/read/readBook';
import { pack, smallBook } from './parts';

const STYLES = 'xl/styles.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const cells = '<row r="1"><c r="A1" s="2"><v>5</v></c></row>';

function withPart(name: string, change: (content: string) => string): Uint8Array {
  const parts = smallBook(cells);
  return pack({ ...parts, [name]: change(parts[name] as string) });
}

const partOf = (bytes: Uint8Array, name: string) => openPackage(bytes, LIMITS).part(name);

function formatOf(bytes: Uint8Array): unknown {
  const outcome = readBook(bytes);
  return outcome.ok && outcome.book.sheets[0]?.rows.get(0)?.get(0)?.formatCode;
}

describe('parts that two files have in common', () => {
  it('are unpacked once, others by themselves', () => {
    const [first, second] = [pack(smallBook(cells)), pack(smallBook(''))];
    expect(partOf(second, STYLES)).toBe(partOf(first, STYLES));
    const changed = withPart(STYLES, (content) => content.replace('0.00', '0.01'));
    expect(partOf(changed, STYLES)).not.toEqual(partOf(first, STYLES));
  });

  it('are told from those that only resemble them', () => {
    const plain = pack(smallBook(cells));
    const percent = withPart(STYLES, (content) => content.replace('0.00', '0.0%'));
    expect([plain, percent, plain, percent].map(formatOf)).toEqual([
      '0.00',
      '0.0%',
      '0.00',
      '0.0%',
    ]);
  });

  it('are compared byte by byte, not only by what the directory says of them', () => {
    const whole = pack(smallBook(cells));
    expect(readBook(whole).ok).toBe(true);
    const packed = whole.slice();
    const start = new TextDecoder('latin1').decode(packed).indexOf(STYLES) + STYLES.length;
    packed[start + 40]! ^= 1;
    expect(readBook(packed)).toEqual({ ok: false, refusal: { code: 'corrupt', part: STYLES } });
  });

  it('count against the limits each time', () => {
    const bytes = pack(smallBook(cells));
    expect(readBook(bytes).ok).toBe(true);
    expect(readBook(bytes, { ...LIMITS, styles: 2 })).toMatchObject({ ok: false });
    expect(readBook(bytes, { ...LIMITS, inflated: 500 })).toMatchObject({ ok: false });
  });

  it('are refused each time where they are no XML', () => {
    const broken = withPart(RELATIONSHIPS, () => '<Relationships>');
    const refusal = { code: 'corrupt', part: RELATIONSHIPS };
    expect(readBook(broken)).toEqual({ ok: false, refusal });
    expect(readBook(broken)).toEqual({ ok: false, refusal });
  });
});
