import type { Nature, Polarity, Quantity } from '../../plan/types';
import { fact, type Basis, type Fact } from '../fact';
import { plainWord } from '../words';

/** What is known of a measure before its kind is. */
export interface Evidence {
  readonly name: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** The most that a figure of it has. */
  readonly decimals: number;
  /** The table itself says ≤. */
  readonly isAtMost: boolean;
}

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

interface Kind {
  readonly nature: Nature;
  readonly least: number | null;
  readonly most: number | null;
  /** What entries have, where figures of the plan do not show more. */
  readonly decimals: number;
  readonly isDensity?: true;
  readonly basis: Basis;
}

const GROWTH = /增长|增幅|增速|递增|提高|提升幅度|同比|下降|降低|降幅|减少/;
const SHARE = /占比|比重|比例|占|率/;
const DENSITY = /每?万人.*(?:拥有|专利|发明|商标)|人均|每.{1,6}拥有|密度|强度|亩均|均.*产/;
const STOCK = /有效|拥有|保有|存量|累计|人口|在册|库存|余额|总数/;
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

function kindBy({ name, unit, least }: Evidence): Kind {
  const plain = plainWord(name);
  const by = (pattern: RegExp): Basis | null => {
    const word = pattern.exec(plain)?.[0];
    return word === undefined ? null : { kind: 'name', word };
  };
  const from0 = { least: 0, most: null };
  if (/^(?:%|‰|个?百分点)$/.test(unit)) {
    const ratio = { nature: 'ratio', decimals: 2 } as const;
    const growth = by(GROWTH);
    if (growth !== null || least < 0) {
      return { ...ratio, least: null, most: null, basis: growth ?? { kind: 'figures' } };
    }
    return { ...ratio, least: 0, most: 100, basis: by(SHARE) ?? { kind: 'unit', unit } };
  }
  const density = by(DENSITY);
  if (density !== null || /[/每]/.test(unit)) {
    const basis: Basis = density ?? { kind: 'unit', unit };
    return { ...from0, nature: 'stock', decimals: 2, isDensity: true, basis };
  }
  const stock = by(STOCK);
  const nature: Nature = stock === null ? 'flow' : 'stock';
  const basis: Basis = stock ?? (unit === '' ? { kind: 'usual' } : { kind: 'unit', unit });
  return { ...from0, nature, decimals: unit.endsWith('元') ? 2 : 0, basis };
}
