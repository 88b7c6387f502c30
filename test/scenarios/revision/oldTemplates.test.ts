import { draftGathering } from '../../../src/actions/gather/draft';
import { NO_CHOICES, type Question } from '../../../src/actions/gather/types';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import { measuresOf } from '../../../src/plan/measures';
import type { DistrictId, Plan } from '../../../src/plan/types';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { goodFigures } from '../../files/submissions';
import { emptyContext, templateBytes } from '../../files/templates';
import { plan2017 } from '../../sheets/plans';
import { addIndicator, changed, measureOf } from './plans';

const keyOf = (id: string): string => measuresOf(plan2017).find((each) => each.id === id)!.key;
const second = (plan: Plan): Plan => ({ ...plan, version: 2 });

const corrected = second(
  changed(plan2017, (file) => {
    const measure = measureOf(file, keyOf('1'));
    measure.targets['haimen'] = 4200;
    measure.total = 35200;
  }),
);
/** A new indicator in the second row, so that every other one is a row lower. */
const reshaped = second(
  changed(plan2017, (file) => {
    addIndicator(file, 26, '商标注册量', 30);
    file.indicators.splice(1, 0, file.indicators.pop()!);
    file.indicators.forEach((indicator, index) => (indicator.number = index + 1));
  }),
);

/** A unit's template of the first version, gathered where the second is in force. */
async function gathered(
  unit: DistrictId,
  plan: Plan,
  { former = [plan2017], workers = 0 }: { former?: readonly Plan[]; workers?: number } = {},
) {
  const bytes = await templateBytes(unit, goodFigures(unit));
  const file = {
    name: `${unit}.xlsx`,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes.slice()),
  };
  const read = await gatherFiles([file], plan, { spawn: spawnInThread, workers, here: 0, former });
  const context = { ...emptyContext(plan), former };
  const draft = draftGathering(context, read, NO_CHOICES);
  return draft.districts.find(({ district }) => district === unit)!;
}

const versions = (questions: readonly Question[]) =>
  questions.flatMap((question) =>
    question.code === 'planVersion'
      ? [question.changes?.map(({ what, after }) => `${what} ${after}`.trim()) ?? 'unknown']
      : [],
  );

describe('a template made for the plan before it was revised', () => {
  it('is taken without a question where its unit is not concerned', async () => {
    const { questions, file, findings } = await gathered('haian', corrected);
    expect(versions(questions)).toEqual([]);
    expect(file?.identity.planVersion).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'planDiffers')).toEqual([]);
  });

  it('is asked about where its unit is, with what has changed for it', async () => {
    const { questions } = await gathered('haimen', corrected);
    expect(versions(questions)).toEqual([['target 4200']]);
  });

  it.each([0, 1])('keeps its figures with their measures (%d workers)', async (workers) => {
    const { added, questions } = await gathered('haian', reshaped, { workers });
    const figures = goodFigures('haian');
    const expected = measuresOf(plan2017)
      .filter(({ targets }) => targets['haian']?.kind === 'number')
      .map(({ key, id }) => [
        measuresOf(reshaped).find((each) => each.key === key)!.id,
        figures[id],
      ]);
    expect(added.map(({ measure, after }) => [measure, after])).toEqual(expected);
    expect(versions(questions)).toEqual([['measureAdded']]);
  });

  it('is asked about where nobody knows any more what it asked', async () => {
    const { questions } = await gathered('haian', corrected, { former: [] });
    expect(versions(questions)).toEqual(['unknown']);
  });
});
