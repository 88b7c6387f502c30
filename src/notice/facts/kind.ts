import type { Nature, Polarity, Quantity } from '../../plan/types';
import { fact, type Basis, type Fact } from '../fact';
import { plainWord } from '../words';
import type { Evidence } from './evidence';
import { kindBy } from './kindBy';

export interface KindFinding {
  readonly quantity: Quantity;
  readonly nature: Nature;
  readonly polarity: Polarity;
  /** So much of one thing to one of another. */
  readonly isDensity: boolean;
  /** Nothing says what it is. */
  readonly isUsual: boolean;
  readonly facts: readonly Fact[];
}

const NEGATIVE = /下降|降低|降幅|减少|能耗|投诉|排放|死亡|事故|发案|逾期|信访|非正常/;

/** Quantity, nature and polarity of a measure by its unit and its name; its own figures widen what it may be. */
export function kindOf(evidence: Evidence): KindFinding {
  const { name, unit, least, most, decimals, isAtMost } = evidence;
  const kind = kindBy(evidence);
  const quantity: Quantity = {
    least: kind.least !== null && least < kind.least ? null : kind.least,
    most: kind.most !== null && most > kind.most ? null : kind.most,
    decimals: Math.max(kind.decimals, Math.min(decimals, 4)),
  };
  const isWidened = quantity.least !== kind.least || quantity.most !== kind.most;
  const basis: Basis = isWidened ? { kind: 'figures' } : kind.basis;
  const negative = NEGATIVE.exec(plainWord(name))?.[0];
  const polarity: Polarity = negative === undefined && !isAtMost ? 'positive' : 'negative';
  const polarityBasis: Basis = isAtMost
    ? { kind: 'printed' }
    : negative === undefined
      ? { kind: 'usual' }
      : { kind: 'name', word: negative };
  const decimalBasis: Basis =
    quantity.decimals === kind.decimals ? { kind: 'unit', unit } : { kind: 'figures' };
  return {
    quantity,
    nature: kind.nature,
    polarity,
    isDensity: kind.isDensity === true,
    isUsual: kind.basis.kind === 'usual',
    facts: [
      fact('nature', kind.nature, kind.basis),
      fact('least', quantity.least, basis),
      fact('most', quantity.most, basis),
      fact('decimals', quantity.decimals, decimalBasis),
      fact('polarity', polarity, polarityBasis),
    ],
  };
}
