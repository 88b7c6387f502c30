import type { Candidate, PairMeasures, ReadMeasure } from '../../src/figures/reading';

export const COUNT: ReadMeasure = { valueType: 'count', decimals: 0, unit: '件' };
export const SHARE: ReadMeasure = { valueType: 'percentage', decimals: 2, unit: '%' };
export const DENSITY: ReadMeasure = { valueType: 'density', decimals: 2, unit: '件' };
export const AMOUNT: ReadMeasure = { valueType: 'amount', decimals: 2, unit: '万元' };

export const LOANS: PairMeasures = { left: { ...COUNT, unit: '笔' }, right: AMOUNT };
export const PEOPLE: PairMeasures = {
  left: { ...COUNT, unit: '位' },
  right: { ...COUNT, unit: '位' },
};

/** As a person would write the candidate into a cell. */
export function shown(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'number':
      return String(candidate.value);
    case 'notApplicable':
      return '/';
    case 'pair':
      return candidate.values.join('/');
  }
}
