import fc from 'fast-check';
import { changesOf } from '../../src/plan/changes/changesOf';
import { draftOf, nextYear, planOf } from '../../src/notice';
import { fromText, recognise } from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import type { Plan, Programme } from '../../src/plan/types';
import { across, asTabs } from '../notice/laidOut';
import { plan2017 } from '../sheets/plans';
import { arbitraryPlan } from './arbitraryPlan';
import { jsonPlaces, withValue, type Json } from './jsonPlaces';
import { programme, withProgramme } from './programmes';

const plan = withProgramme(plan2017);
const file = JSON.parse(serialisePlan(plan)) as Json;

function changed(path: string, value: unknown): unknown {
  const place = jsonPlaces(file).find((each) => each.path === path);
  return withValue(file, place?.keys ?? path.split('.'), value);
}

function problems(input: unknown): string[] {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

function adopted(draft: unknown): Plan {
  const parsed = parsePlan(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

describe('a programme of several years', () => {
  it('is read back as it was written, and measures stay known by key', () => {
    expect(plan.programme).toEqual(programme);
    expect(Object.isFrozen(plan.programme?.targets)).toBe(true);
  });

  it('leaves a plan without one as it was, byte for byte', () => {
    expect(serialisePlan(plan2017)).not.toContain('programme');
    const { programme: _, ...without } = plan;
    expect(serialisePlan(without)).toBe(serialisePlan(plan2017));
  });

  it.each([
    ['programme.from', 2018, 'programme: yearOutside'],
    ['programme.to', 2016, 'programme: yearOutside'],
    ['programme.to', 2014, 'programme.to: rangeReversed'],
    ['programme.to', 2030, 'programme.to: tooLarge'],
    ['programme.targets[0].measure', 'nothing', 'programme.targets[0].measure: unknownMeasure'],
    ['programme.targets[0].factor', 0, 'programme.targets[0].factor: notPositive'],
    ['programme.targets[3].factor', 10, 'programme.targets[3].factor: factorWithoutMeasure'],
    ['programme.targets[0].counting', 'atEnd', 'programme.targets[0].counting: wrongCounting'],
    ['programme.targets[2].counting', 'cumulative', 'programme.targets[2].counting: wrongCounting'],
    ['programme.targets[1].id', 'applications', 'programme.targets[1].id: duplicate'],
    ['programme.targets[1].bound.to', 1, 'programme.targets[1].bound.to: rangeReversed'],
    ['programme.targets[1].base', null, 'programme.targets[1].base: wrongType'],
  ])('%s = %j: %s', (path, value, problem) => {
    expect(problems(changed(path, value))).toContain(problem);
  });

  it('is named among what a revision changes', () => {
    const [first, ...others] = programme.targets;
    const more: Programme = { ...programme, targets: [{ ...first!, base: 1 }, ...others] };
    const what = changesOf(plan, withProgramme(plan2017, more)).map((change) => change.what);
    expect(what).toEqual(['programme']);
    expect(changesOf(plan2017, plan).map((change) => change.what)).toEqual(['programme']);
  });

  it('goes through a draft unchanged, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (any) => {
        expect(adopted(planOf(draftOf(any))).programme).toEqual(any.programme);
      }),
    );
  });

  it('goes on in the next year until it is over', () => {
    expect(adopted(planOf(nextYear(plan))).programme).toEqual(programme);
    const over = withProgramme(plan2017, { ...programme, to: 2017 });
    expect(adopted(planOf(nextYear(over))).programme).toBeUndefined();
  });
});

describe('the programme under a new notice', () => {
  const next = (year: number, change: (rows: string[][]) => string[][] = (rows) => rows) => {
    const title = `${year}年度南通市知识产权强市建设工作预期目标`;
    const rows = change(across(plan).map((row) => [...row]));
    return recognise(fromText(`${title}\n${asTabs(rows)}`), plan);
  };
  const dropped = ({ doubts }: ReturnType<typeof next>) =>
    doubts.flatMap((doubt) =>
      doubt.kind === 'dropped' && doubt.what === 'programme' ? [doubt.id] : [],
    );

  it('is carried over by the measures’ keys', () => {
    const draft = next(2018);
    expect(draft.programme).toEqual(programme);
    expect(dropped(draft)).toEqual([]);
    expect(adopted(planOf(draft)).programme).toEqual(programme);
  });

  it('is over when its last year is', () => {
    expect(next(2021).programme).toBeNull();
  });

  it('keeps a target whose measure is no more, to be typed, and says so', () => {
    const draft = next(2018, (rows) => rows.filter(([serial]) => serial !== '1'));
    expect(dropped(draft)).toEqual(['patent-applications']);
    expect(draft.programme?.targets[0]).toEqual({
      ...programme.targets[0],
      ...{ measure: null, factor: 1 },
    });
  });
});
