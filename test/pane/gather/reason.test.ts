import { draftGathering } from '../../../src/actions/gather/draft';
import { NO_CHOICES, type Choices, type SubmittedFile } from '../../../src/actions/gather/types';
import { readFile } from '../../../src/files/gather/readFile';
import { messagesFor } from '../../../src/messages';
import { reasonOf } from '../../../src/pane/gather/words';
import { goodFigures } from '../../files/submissions';
import { emptyContext, plan, templateBytes } from '../../files/templates';

async function read(name: string, first: number): Promise<SubmittedFile> {
  const bytes = await templateBytes('haimen', { ...goodFigures('haimen'), '1': first });
  return { name, ...(await readFile(bytes, plan)) } as SubmittedFile;
}

describe('a file that somebody did not take', () => {
  it.each([
    ['zh-CN', '您选了收「海门（更正）.xlsx」', '您选了不收这一份'],
    ['en', 'You chose “海门（更正）.xlsx” instead', 'You chose not to take it'],
  ] as const)('says what was chosen: %s', async (locale, instead, left) => {
    const files = [await read('海门.xlsx', 100), await read('海门（更正）.xlsx', 101)];
    const hash = files[1]!.hash;
    const said = (choices: Partial<Choices>) =>
      draftGathering(emptyContext(), files, { ...NO_CHOICES, ...choices }).files.map(
        (verdict) => reasonOf(messagesFor(locale), verdict)?.what,
      );
    expect(said({ picked: { haimen: hash } })[0]).toBe(instead);
    expect(said({ picked: { haimen: hash }, left: [hash] })).toEqual([instead, left]);
  });
});
