import { assert, property, string } from 'fast-check';
import { utf8Length } from '../../../src/host/protocol/utf8-length';

it('counts what an encoder would make', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(utf8Length('a é 海 𠮷')).toBe(1 + 1 + 2 + 1 + 3 + 1 + 4);
});
