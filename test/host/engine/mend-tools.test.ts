import fc from 'fast-check';
import { mendTools } from '../../../src/host/engine/mend-tools';
import { Styles, Tools, type IStyleData } from '../../../src/host/engine/univer';

beforeAll(mendTools);

const style = fc.record(
  {
    fs: fc.constantFrom(10, 11),
    bl: fc.constantFrom(0, 1),
    bg: fc.record({ rgb: fc.constantFrom('#FFF', '#000') }),
  },
  { requiredKeys: [] },
);

function turned(one: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(one).reverse());
}

describe('what Univer asks of its tools', () => {
  it('types have the names that they have in text', () => {
    const other = fc.constantFrom(new Date(0), /a/, new Map(), () => 1, Symbol('a'), 1n, null);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), other), (value) => {
        expect(Tools.getValueType(value)).toBe(Object.prototype.toString.call(value));
      }),
    );
  });

  it('a style is written once, in whatever order it is said, and anew once it was removed', () => {
    fc.assert(
      fc.property(fc.array(style, { maxLength: 12 }), fc.nat(11), (all, gone) => {
        const table = new Styles({});
        const ids = all.map((each) => table.setValue(each));
        all.forEach((each, at) => {
          expect(table.setValue(turned(each))).toBe(ids[at]);
          expect(table.get(ids[at] ?? '')).toEqual(each);
        });
        const removed = ids[gone];
        if (removed === undefined || removed === null) return;
        table.remove(removed);
        const again = table.setValue(turned(all[gone]!));
        expect(again).not.toBe(removed);
        expect(table.get(again ?? '')).toEqual(all[gone]);
      }),
    );
  });
});
