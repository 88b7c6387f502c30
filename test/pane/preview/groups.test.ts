import type { SheetPreview } from '../../../src/actions/types';
import { groupsOf } from '../../../src/pane/preview/groups';
import { link } from '../fakeActions';

const sheet = (name: string, over: Partial<SheetPreview> = {}): SheetPreview => ({
  purpose: 'brief',
  name,
  visible: true,
  rows: 3,
  columns: 3,
  existing: null,
  copyName: name,
  ...over,
});
const shown = (sheets: readonly SheetPreview[]) =>
  groupsOf(sheets).map((group) => group.map(({ name }) => name).join());

describe('the sheets of a preview', () => {
  it('are told together where three or more are for one purpose, each once', () => {
    const city = sheet('汇总', { purpose: 'summary' });
    const hidden = sheet('底稿', { visible: false });
    expect(shown([city, sheet('一'), sheet('二'), hidden, sheet('三')])).toEqual([
      '汇总',
      '一,二,三',
      '底稿',
    ]);
    expect(shown([city, sheet('一'), sheet('二')])).toEqual(['汇总', '一', '二']);
  });

  it('stand alone where one of their name is there', () => {
    const taken = sheet('一', { existing: link('一') });
    expect(shown([taken, sheet('二'), sheet('三'), sheet('四')])).toEqual(['一', '二,三,四']);
  });
});
