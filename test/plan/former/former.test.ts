import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import stored from './nantong-2017.json';
import { planAsItWas } from './asItWas';

type Stored = Record<string, unknown> & {
  districts: object[];
  indicators: { measures: Record<string, unknown>[] }[];
};
const copy = (): Stored => JSON.parse(JSON.stringify(stored)) as Stored;

function problemsOf(json: unknown): string[] {
  const parsed = parsePlan(json);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('a plan of the former format', () => {
  it("is today's plan, with the keys, kinds and relations that it was judged by", () => {
    const parsed = parsePlan(stored);
    expect(parsed).toEqual({ ok: true, plan: planAsItWas });
  });

  it('has no relations where it is another table, whatever its rows are called', () => {
    const parsed = parsePlan({ ...copy(), id: 'elsewhere-2017' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.plan.relations).toEqual([]);
    expect(parsed.plan.indicators[13]?.measures.map(({ id, key }) => [id, key])).toEqual([
      ['14a', '14a'],
      ['14b', '14b'],
    ]);
    expect(parsePlan(serialisePlan(parsed.plan))).toEqual(parsed);
  });

  it('names mistakes as its own fields are called', () => {
    const wrongRow = copy();
    wrongRow.indicators[13]!.measures[1]!['id'] = '14';
    expect(problemsOf(wrongRow)).toContain('indicators[13].measures[1].id: wrongMeasureId');
    const notAnId = copy();
    notAnId.indicators[0]!.measures[0]!['id'] = '__proto__';
    expect(problemsOf(notAnId)).toContain('indicators[0].measures[0].id: badId');
    const twice = copy();
    twice.indicators[1]!.measures[0]!['id'] = '1';
    expect(problemsOf(twice)).toContain('indicators[1].measures[0].id: duplicate');
    const kind = copy();
    kind.indicators[0]!.measures[0]!['valueType'] = 'money';
    expect(problemsOf(kind)).toEqual(['indicators[0].measures[0].valueType: notOneOf']);
    expect(problemsOf({ ...copy(), whole: {} })).toEqual(['whole: unknownField']);
    const { issuers: _, ...nobody } = copy();
    expect(problemsOf(nobody)).toEqual(['issuers: missing']);
  });
});
