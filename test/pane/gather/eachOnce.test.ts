import type { FileOutcome } from '../../../src/files/gather/fileOutcome';
import { eachOnce } from '../../../src/pane/gather/eachOnce';

const problem = { code: 'noTemplate' } as unknown as Extract<
  FileOutcome,
  { kind: 'refused' }
>['problem'];
const refused = (name: string, hash: string): FileOutcome => ({
  name,
  kind: 'refused',
  hash,
  problem,
});
const damaged = (name: string, code: 'empty' | 'encrypted'): FileOutcome => ({
  name,
  kind: 'unreadable',
  refusal: { code },
});
const locked = (name: string): FileOutcome => ({ name, kind: 'locked' });
const skipped = (name: string): FileOutcome => ({ name, kind: 'skipped' });

describe('files that came in', () => {
  it.each<[string, FileOutcome[], FileOutcome[], number]>([
    ['the same name and content', [refused('a', '1')], [refused('a', '1')], 1],
    ['twice at once', [], [refused('a', '1'), refused('a', '1')], 1],
    ['another content of the name', [refused('a', '1')], [refused('a', '2')], 2],
    ['another name of the content', [refused('a', '1')], [refused('b', '1')], 2],
    [
      'what cannot be read, for the same reason',
      [damaged('a', 'empty')],
      [damaged('a', 'empty')],
      1,
    ],
    ['for another reason', [damaged('a', 'empty')], [damaged('a', 'encrypted')], 2],
    ['what is passed over', [skipped('a')], [skipped('a'), skipped('b')], 2],
    ['what is still locked', [locked('a')], [locked('a')], 1],
  ])('stand there once: %s', (_, before, came, count) => {
    expect(eachOnce(before, came)).toHaveLength(count);
    expect(eachOnce(before, came).slice(0, before.length)).toEqual(before);
  });

  it('take the place of one of their name that could not be opened', () => {
    expect(eachOnce([locked('a'), locked('b')], [refused('a', '1')])).toEqual([
      locked('b'),
      refused('a', '1'),
    ]);
  });
});
