import { draftGathering } from '../../../src/actions/gather/draft';
import { reportingState } from '../../../src/actions/gather/reporting';
import { districtsToReturn } from '../../../src/actions/gather/returnSlips';
import { NO_CHOICES, type Choices } from '../../../src/actions/gather/types';
import { whyTaken } from '../../../src/actions/gather/whyTaken';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { goodFigures } from '../../files/submissions';
import { emptyContext, templateBytes } from '../../files/templates';
import { plan2017 as plan } from '../../sheets/plans';

/** 如皋's file, called as 如东's, with a mistake in it. */
async function mixedUp() {
  const content = await templateBytes('rugao', { ...goodFigures('rugao'), '2': 9_999 });
  const bytes = async () => content.slice();
  const sources = [{ name: '如东.xlsx', size: content.length, bytes }];
  return gatherFiles(sources, plan, { spawn: spawnInThread, workers: 1 });
}

it.each([
  ['14a', 36_739],
  ['1', 42_990],
  ['9', 100_000],
])(
  'a figure that is probably another is asked about before it is taken: %s: %d',
  async (id, value) => {
    const content = await templateBytes('rugao', { ...goodFigures('rugao'), [id]: value });
    const bytes = async () => content.slice();
    const sources = [{ name: '如皋.xlsx', size: content.length, bytes }];
    const readings = await gatherFiles(sources, plan, { spawn: spawnInThread, workers: 1 });
    const { districts, writes } = draftGathering(emptyContext(), readings, NO_CHOICES);
    expect(districts.flatMap(({ questions }) => questions.map(({ code }) => code))).toContain(
      'doubtful',
    );
    expect(writes).toBe(0);
  },
);

describe('a file of which nobody knows whose it is', () => {
  const context = emptyContext();
  const drafted = async (answer: (hash: string) => Partial<Choices>) => {
    const readings = await mixedUp();
    const [file] = readings;
    const hash = file !== undefined && 'hash' in file ? file.hash : '';
    const draft = draftGathering(context, readings, { ...NO_CHOICES, ...answer(hash) });
    return {
      kinds: draft.files.map(({ kind }) => kind),
      reported: reportingState(context, draft).submitted,
      slips: districtsToReturn(draft).map(({ district }) => district),
      why: draft.districts.map(({ questions }) => whyTaken(questions)).join(''),
    };
  };

  it('has not reported, nor is sent back, before somebody says', async () => {
    const { kinds, reported, slips, why } = await drafted(() => ({}));
    expect([kinds, reported, slips]).toEqual([['asks'], [], []]);
    expect(why).toBe(
      '文件名写的是「如东」，文件标识是「如皋」：请核对是哪个单位的数。已核对，照收',
    );
  });

  it('has not reported when it is not taken', async () => {
    const { kinds, reported, slips } = await drafted((hash) => ({ left: [hash] }));
    expect([kinds, reported, slips]).toEqual([['left'], [], []]);
  });

  it('has, when it is', async () => {
    const { kinds, reported, slips } = await drafted((hash) => ({ confirmed: [hash] }));
    expect([kinds, reported, slips]).toEqual([['warnings'], ['rugao'], ['rugao']]);
  });
});
