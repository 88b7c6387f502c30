import { messagesFor, type Locale } from '../../../src/messages';
import { resultOf } from '../../../src/pane/revision/result';
import type { RevisionDraft } from '../../../src/actions/revision/types';
import { plan } from '../fakeActions';

const draft: RevisionDraft = {
  ...{ former: plan, next: { ...plan, version: plan.version + 1 } },
  ...{ changes: [], way: 'relaid', sheets: [], dropped: [], adjustments: [], frozen: 0 },
};
const list = { sheetId: 'l', sheetName: '修订记录', address: 'A1' };
const cell = { sheetId: 'o', sheetName: '局长要的表', address: 'B3' };

describe.each(['zh-CN', 'en'] satisfies Locale[])('what was revised, in %s', (locale) => {
  const messages = messagesFor(locale);
  const { revision } = messages;

  it('leads to the list of revisions, and says no more where nothing refers to hidden sheets', () => {
    const referring = { cells: [], names: [], isWhole: true };
    const result = resultOf({ kind: 'revised', draft, list, referring });
    expect(result.title(messages)).toBe(revision.done(plan.version + 1));
    expect(result.links.map(({ link, words }) => [link, words?.(messages)])).toEqual([
      [list, revision.list],
    ]);
    expect(result.remark).toBeUndefined();
  });

  it('leads to formulas that refer to hidden sheets, and says how to mend them', () => {
    const referring = { cells: [cell], names: ['我的目标'], isWhole: false };
    const { links, remark } = resultOf({ kind: 'revised', draft, list, referring });
    expect(links.map(({ link }) => link)).toEqual([list, cell]);
    const said = remark?.(messages) ?? '';
    expect(said).toContain('局长要的表');
    expect(said).toContain(`（第${plan.version}版）`);
    expect(said).toContain('我的目标');
    expect(said).toContain(revision.referring.unseen);
  });

  it('says nothing of them where only cells changed', () => {
    expect(resultOf({ kind: 'revised', draft, list, referring: null }).remark).toBeUndefined();
  });
});
