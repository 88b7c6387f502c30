import fc from 'fast-check';
import { reconcile } from '../../src/plan/reconcile';
import { arbitraryPlan } from './arbitraryPlan';
import { plan2017 as plan } from '../sheets/plans';
import { province } from '../sheets/province';

it('finds where the 2017 body and table differ, and by how much', () => {
  const found = reconcile(plan).map(({ bodyTarget, measure, body, annex, difference }) => [
    bodyTarget.id,
    measure.id,
    body.from,
    annex,
    difference,
  ]);
  expect(found).toEqual([
    ['first-patent-companies', '10', 1200, 1220, 20],
    ['pilot-companies', '11', 600, 600, 0],
    ['demonstration-companies', '12', 200, 210, 10],
    ['standard-certifications', '13', 50, 72, 22],
    ['invention-density', '7', 22, 22, 0],
    ['pct-applications', '8', 575, 575, 0],
    ['core-products', '9', 200, 210, 10],
    ['pledge-registrations', '14a', 60, 80, 20],
    ['pledge-loans', '14b', 20000, 20000, 0],
  ]);
});

it('holds what must not be exceeded against its limit, as a limit, and asks for nothing below it', () => {
  const found = reconcile(province).map(({ body, wanted, judged, difference }) => [
    body,
    wanted,
    judged.polarity,
    difference,
  ]);
  expect(found).toEqual([
    [{ from: 600, to: null }, 600, 'positive', 20],
    [{ from: null, to: 80 }, 80, 'negative', 6],
    [{ from: null, to: 1200 }, 1200, 'negative', 0],
  ]);
});

it('compares every linked body target, in order, and none else', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (any) => {
      const linked = any.bodyTargets.filter(({ measure }) => measure !== null);
      expect(reconcile(any).map(({ bodyTarget }) => bodyTarget)).toEqual(linked);
    }),
  );
});

it('differs by nothing exactly when the table is within the body’s bound', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (any) => {
      for (const { body, annex, difference } of reconcile(any)) {
        if (annex === null) expect(difference).toBeNull();
        else if (annex < (body.from ?? -Infinity)) expect(difference).toBeLessThan(0);
        else if (annex > (body.to ?? body.from ?? Infinity)) expect(difference).toBeGreaterThan(0);
        else expect(difference).toBe(0);
      }
    }),
  );
});
