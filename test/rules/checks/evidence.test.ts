import { found, submission } from '../submissions';

const knowing = (counted: number, struck = 0) => ({
  evidence: (_: string, id: string) => (id === '10' ? { counted, struck } : null),
});

describe('a figure and the rows behind it', () => {
  it('are asked about where they differ, with what was struck out', () => {
    expect(found('evidenceDiffers', submission({ '10': 12 }), knowing(11, 1))).toMatchObject([
      { severity: 'warning', measure: '10', facts: { value: 12, counted: 11, struck: 1 } },
    ]);
  });

  it('are asked about where other units have the same rows', () => {
    const shared = { rows: 2, others: ['rugao'], total: 1 };
    const evidence = (_: string, id: string) =>
      id === '10' ? { counted: 12, struck: 0, shared } : null;
    expect(found('evidenceShared', submission({ '10': 12 }), { evidence })).toMatchObject([
      { severity: 'warning', measure: '10', facts: shared },
    ]);
    expect(found('evidenceShared', submission({ '10': 12 }), knowing(12))).toEqual([]);
  });

  it('are well where they agree, and where there are no rows', () => {
    expect(found('evidenceDiffers', submission({ '10': 12 }), knowing(12, 3))).toEqual([]);
    expect(found('evidenceDiffers', submission({ '10': 12 }), {})).toEqual([]);
  });
});
