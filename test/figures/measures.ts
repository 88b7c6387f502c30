import type { Candidate, PairMeasures, ReadMeasure } from '../../src/figures/reading';

export const COUNT: ReadMeasure = {
  quantity: { least: 0, most: null, decimals: 0 },
  nature: 'flow',
  unit: '件',
};
export const SHARE: ReadMeasure = {
  quantity: { least: 0, most: 100, decimals: 2 },
  nature: 'ratio',
  unit: '%',
};
export const DENSITY: ReadMeasure = {
  quantity: { least: 0, most: null, decimals: 2 },
  nature: 'stock',
  unit: '件',
};
export const AMOUNT: ReadMeasure = {
  quantity: { least: 0, most: null, decimals: 2 },
  nature: 'flow',
  unit: '万元',
};

export const LOANS: PairMeasures = { left: { ...COUNT, unit: '笔' }, right: AMOUNT };
/** Only their names tell 总裁5人 from 总监10人. */
export const PEOPLE: PairMeasures = {
  left: { ...COUNT, unit: '位', name: '企业高管（总裁）参培人数' },
  right: { ...COUNT, unit: '位', name: '企业高管（总监）参培人数' },
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
