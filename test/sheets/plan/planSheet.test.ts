import fc from 'fast-check';
import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import { planSheet, readPlanSheet } from '../../../src/sheets/plan/planSheet';
import { plan2017 } from '../plans';

function stored(text: string): string[][] {
  return planSheet(plan2017, text, '_计划').cells.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell !== 'object' || !('text' in cell))
        throw new Error('no text');
      return cell.text;
    }),
  );
}

describe('the plan on its own sheet', () => {
  it('is very hidden and comes back whole', () => {
    expect(planSheet(plan2017, '{}', '_计划').visibility).toBe('veryHidden');
    const read = readPlanSheet(stored(serialisePlan(plan2017)));
    expect(parsePlan(JSON.parse(read))).toEqual({ ok: true, plan: plan2017 });
  });

  it('is one line, in cells as long as Excel takes them', () => {
    const rows = stored(serialisePlan(plan2017));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flat().join('')).not.toContain('\n');
  });

  it('comes back from any text, in cells that Excel can hold and that no surrogate pair is cut by', () => {
    const unit = fc.constantFrom('a', '目', '😀', '"', '\n', '=');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4000 }),
        (parts, times) => {
          const text = parts.join('').repeat(times);
          const rows = stored(text);
          expect(readPlanSheet(rows) === text).toBe(true);
          for (const [chunk = ''] of rows) {
            expect(chunk.length).toBeLessThanOrEqual(8000);
            expect(/[\uD800-\uDBFF]$/.test(chunk)).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
