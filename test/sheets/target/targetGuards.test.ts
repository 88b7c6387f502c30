import { freshBlock, targetGrid } from '../../../src/sheets/layout/tableGrid';
import { targetGuards } from '../../../src/sheets/target/targetGuards';
import type { Plan } from '../../../src/plan/types';
import { lintValidation } from '../formulaLint';
import { plan2017, withDistricts } from '../plans';

const error = { title: '不可改动', message: '请勿改动。' };

function guarded(plan: Plan) {
  const block = freshBlock(plan, targetGrid(plan), '目标');
  const guards = targetGuards(plan, block, error);
  const cells = guards.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return { guards, cells };
}

const targetsOf = ({ districts, indicators }: Plan) => districts.length * indicators.length;

it('every published target has its guard, with neighbours of the same target', () => {
  const { guards, cells } = guarded(plan2017);
  expect(cells).toBe(targetsOf(plan2017));
  expect(guards.length).toBeGreaterThan(plan2017.indicators.length);
  expect(guards[0]?.formula).toBe('=C4=4000');
});

it('very many targets share one, which leaves inserted rows and columns free', () => {
  const many = withDistricts(plan2017, 401);
  const { guards, cells } = guarded(many);
  expect(cells).toBe(targetsOf(many));
  expect(guards.map(({ formula }) => formula)).toEqual(['=OR(LEN($A4)=0,LEN(C$3)=0)']);
  expect(lintValidation(guards[0]!.formula)).toEqual([]);
  expect(guarded(withDistricts(plan2017, 399)).guards.length).toBeGreaterThan(1);
});
