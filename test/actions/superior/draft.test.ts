import { cellsOf, draftSuperior } from '../../../src/actions/superior/draft';
import {
  NO_SUPERIOR_CHOICES,
  type RowDraft,
  type SuperiorChoices,
  type SuperiorFile,
} from '../../../src/actions/superior/types';
import { readSuperiorFile } from '../../../src/files/fill/superiorFile';
import type { TypedCell } from '../../../src/sheets/layout/layout';
import type { WholeFigure } from '../../../src/year/whole';
import { measuresOf } from '../../../src/plan/measures';
import { september, templateBytes } from '../../files/templates';
import { townPlan, townPlanWith } from '../../sheets/townPlan';

const plan = townPlan();

async function template(current: Readonly<Record<string, TypedCell>> = {}): Promise<SuperiorFile> {
  const outcome = readSuperiorFile(await templateBytes('haimen', current));
  if (outcome.kind !== 'template') throw new Error(JSON.stringify(outcome));
  return outcome.template;
}

/** Figures of all measures, those by key otherwise. */
function whole(more: Readonly<Record<string, Partial<WholeFigure>>> = {}, of = plan) {
  const figures = measuresOf(of).map(({ id, key }): [string, WholeFigure] => [
    id,
    { total: { kind: 'number', value: 12 }, missing: [], findings: [], ...more[key] },
  ]);
  return { plan: of, period: september, figures: new Map(figures) };
}

/** The row of the city's template with this number. */
function rowOf(
  file: SuperiorFile,
  id: string,
  figures = whole(),
  choices: SuperiorChoices = NO_SUPERIOR_CHOICES,
): RowDraft {
  return draftSuperior(file, figures, choices).rows.find(({ row }) => row.id === id)!;
}

const unknown = (reason: 'invalid' | 'missingWeight' | 'missingPopulation' | 'notTotalled') => ({
  total: { kind: 'unknown', reason } as const,
});

describe('what a template would be filled with', () => {
  it('is the whole’s figure of every row, by its key', async () => {
    const file = await template();
    const draft = draftSuperior(
      file,
      whole({ 'patent-applications': { total: { kind: 'number', value: 4321 } } }),
      NO_SUPERIOR_CHOICES,
    );
    const [{ row, column }] = file.rows as [SuperiorFile['rows'][number]];
    expect(cellsOf(draft)).toHaveLength(27);
    expect(cellsOf(draft)[0]).toEqual({ row, column, value: 4321 });
    expect(draft.madeFor).toBeNull();
  });

  it.each([
    ['invalid', unknown('invalid'), { code: 'invalid' }],
    ['a missing weight', unknown('missingWeight'), { code: 'missingWeight' }],
    ['a missing population', unknown('missingPopulation'), { code: 'missingPopulation' }],
    ['no target', { total: { kind: 'notApplicable' } as const }, { code: 'notApplicable' }],
    ['units missing', { missing: ['sanxing'] }, { code: 'notReported', units: ['sanxing'] }],
    [
      'nothing reported',
      { total: { kind: 'blank' } as const, missing: ['sanxing', 'haiyong'] },
      { code: 'notReported', units: ['sanxing', 'haiyong'] },
    ],
    [
      'both wrong and missing',
      { ...unknown('invalid'), missing: ['haiyong'] },
      { code: 'invalid' },
    ],
  ])('is nothing where there is %s, with the reason', async (_, figure, why) => {
    const file = await template();
    const figures = whole({ 'patent-applications': figure });
    expect(rowOf(file, '1', figures).state).toEqual({ kind: 'unknown', why });
    expect(cellsOf(draftSuperior(file, figures, NO_SUPERIOR_CHOICES))).toHaveLength(26);
  });

  it('is nothing where the plan adds nothing up, with its reason', async () => {
    const of = townPlanWith(({ key }) =>
      key === 'pct-applications' ? { aggregation: { none: '口径不同' } } : {},
    );
    const figures = whole({ 'pct-applications': unknown('notTotalled') }, of);
    const why = { code: 'notTotalled', reason: '口径不同' };
    expect(rowOf(await template(), '8', figures).state).toEqual({ kind: 'unknown', why });
  });

  it('is rounded to the decimals of the template, and says so', async () => {
    const exact = { total: { kind: 'number', value: 76.123_456 } as const };
    const state = rowOf(await template(), '3', whole({ 'company-application-share': exact })).state;
    expect(state).toEqual({
      kind: 'value',
      value: 76.12,
      exact: 76.123_456,
      before: null,
      writes: true,
    });
  });

  it('does not say that a target is reached which is not', async () => {
    const exact = { total: { kind: 'number', value: 74.999 } as const };
    const state = rowOf(await template(), '3', whole({ 'company-application-share': exact })).state;
    expect(state).toMatchObject({ value: 74.99, exact: 74.999 });
  });

  it('leaves a figure that is there, unless it is to be replaced', async () => {
    const file = await template({ '1': 99 });
    expect(rowOf(file, '1').state).toMatchObject({ value: 12, before: '99', writes: false });
    const choices = { ...NO_SUPERIOR_CHOICES, replaced: ['1'] };
    expect(rowOf(file, '1', whole(), choices).state).toMatchObject({ before: '99', writes: true });
    expect(rowOf(await template({ '1': 12 }), '1', whole(), choices).state).toMatchObject({
      before: null,
      writes: false,
    });
  });

  it('leaves text and formulas that stand in a cell', async () => {
    const file = await template({ '1': { text: '约12' } as TypedCell });
    expect(rowOf(file, '1').state).toMatchObject({ before: '约12', writes: false });
    const computed = {
      ...file,
      rows: file.rows.map((row) => ({ ...row, isFormula: row.id === '1' })),
    };
    expect(rowOf(computed, '1').state).toEqual({ kind: 'formula' });
  });

  it('asks nothing where the template has `/`', async () => {
    const file = await template();
    const slashed = {
      ...file,
      rows: file.rows.map((row) => (row.id === '5' ? { ...row, target: null } : row)),
    };
    expect(rowOf(slashed, '5').state).toEqual({ kind: 'notDue' });
  });

  it('waits for a choice where the template tells no key, and takes it', async () => {
    const file = await template();
    const bare = { ...file, rows: file.rows.map((row) => ({ ...row, key: null })) };
    const row = rowOf(bare, '1');
    expect(row.state).toEqual({ kind: 'asked' });
    const measure = row.choices[0]!;
    expect(measure.key).toBe('patent-applications');
    const pick = (picked: string | null) =>
      rowOf(bare, '1', whole(), { ...NO_SUPERIOR_CHOICES, picked: { '1': picked } }).state;
    expect(pick(measure.id)).toMatchObject({ kind: 'value', value: 12, writes: true });
    expect(pick(null)).toEqual({ kind: 'left' });
    expect(cellsOf(draftSuperior(bare, whole(), NO_SUPERIOR_CHOICES))).toEqual([]);
  });

  it('says for whom it was made where that is another', async () => {
    const madeFor = (addressee: string | null, file: SuperiorFile) =>
      draftSuperior({ ...file, addressee }, whole(), NO_SUPERIOR_CHOICES).madeFor;
    const file = await template();
    expect(['海门', '海门市', '海门区', '全市', null].map((name) => madeFor(name, file))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(madeFor('启东', file)).toBe('启东');
  });
});
