import { measuresOf } from '../../../src/plan/measures';
import { matchRows } from '../../../src/sheets/superior/matchRows';
import type { SuperiorRow } from '../../../src/sheets/superior/superiorTemplate';
import { plan2017 } from '../plans';
import { townPlan, townPlanWith } from '../townPlan';

const towns = townPlan();

/** The rows of the city's template, with what a test wants otherwise. */
function rows(more: (row: SuperiorRow) => Partial<SuperiorRow> = () => ({})): SuperiorRow[] {
  return measuresOf(plan2017).map(({ id, key, name, unit }, at) => {
    const row = {
      id,
      key,
      name,
      unit,
      target: 1,
      row: at,
      column: 5,
      current: '',
      isFormula: false,
    };
    return { ...row, ...more(row) };
  });
}

const matched = (list: readonly SuperiorRow[], plan = towns) => [...matchRows(list, plan).values()];

describe('rows of another plan’s template', () => {
  it('are answered by the measure of the same key, whatever number it has here', () => {
    const found = matchRows(rows(), towns);
    expect(
      [...found].map(([{ key }, match]) => match.kind === 'sure' && match.measure.key === key),
    ).toEqual(rows().map(() => true));
    const [first] = [...found];
    expect(first![0].id).toBe('1');
    expect(first![1]).toMatchObject({ kind: 'sure', measure: { id: '2' } });
  });

  it('are asked about where the template tells no key: like names first, of the same unit only', () => {
    const [first] = matched(rows(() => ({ key: null })));
    if (first?.kind !== 'asked') throw new Error(first?.kind);
    expect(first.likely).toBeGreaterThan(0);
    expect(first.choices[0]).toMatchObject({ key: 'patent-applications' });
    expect(first.choices.every(({ unit }) => unit === '件')).toBe(true);
    expect(first.choices.length).toBe(measuresOf(towns).filter(({ unit }) => unit === '件').length);
  });

  it('never share a measure with a row that is known by its key', () => {
    const list = rows(({ id }) => (id === '2' ? { key: null } : {}));
    const second = matched(list)[1];
    if (second?.kind !== 'asked') throw new Error(second?.kind);
    const known = new Set(
      matched(list).flatMap((match) => (match.kind === 'sure' ? [match.measure] : [])),
    );
    expect(second.choices.filter((measure) => known.has(measure))).toEqual([]);
  });

  it('are not filled where the same measure is counted in something else', () => {
    const plan = townPlanWith(({ key }) => (key === 'pledge-amount' ? { unit: '元' } : {}));
    const at = rows().findIndex(({ key }) => key === 'pledge-amount');
    expect(matched(rows(), plan)[at]).toMatchObject({
      kind: 'unitDiffers',
      measure: { unit: '元' },
    });
  });

  it('have no answer where nothing is counted in their unit', () => {
    expect(matched(rows(() => ({ key: 'other', unit: '吨' })))[0]).toEqual({ kind: 'none' });
  });

  it('are not known by a key that is nothing but a row’s number, unless the name is the same', () => {
    const numbered = townPlanWith(({ key }) =>
      key === 'first-patent-companies' ? { key: '9' } : {},
    );
    const own = measuresOf(numbered).find(({ key }) => key === '9')!;
    const of = (name: string) =>
      matched(
        rows(({ id }) => (id === '9' ? { key: '9', name } : {})),
        numbered,
      )[8];
    expect(of('拥有核心专利产品企业数')?.kind).toBe('asked');
    expect(of(own.name)).toEqual({ kind: 'sure', measure: own });
  });
});
