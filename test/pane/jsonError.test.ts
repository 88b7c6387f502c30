import fc from 'fast-check';
import { jsonErrorLine } from '../../src/pane/year/jsonError';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonErrorLine', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": x\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": [1, 2,\n  ]\n}', 3],
    ['{\n  "a": 1,\n}', 3],
    ['{ "a": "一\n二" }', 1],
    ["{ 'a': 1 }", 1],
    ['{"a": 1}\n\n}', 3],
    ['[1, 2', 1],
    ['', 1],
    ['{ "a": 01 }', 1],
    ['{ “a”: 1 }', 1],
    ['[1}', 1],
  ])('finds %j broken in line %s', (text, line) => {
    expect(isJson(text)).toBe(false);
    expect(jsonErrorLine(text)).toBe(line);
  });

  it('finds nothing in JSON, and something in every text that JSON.parse refuses', () => {
    const almostJson = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', ':', '1', 'x', '\\', '\n'),
      )
      .map(([text, place, change]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + change + text.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), almostJson), (text) => {
        expect(jsonErrorLine(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not choke on a string of megabytes', () => {
    expect(jsonErrorLine(`["${'\\n字'.repeat(1_000_000)}"\n,]`)).toBe(2);
  });
});
