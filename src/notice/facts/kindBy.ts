import type { Nature } from '../../plan/types';
import type { Basis } from '../fact';
import { plainWord } from '../words';
import type { Evidence } from './evidence';

/** What most measures of a unit and a name are. */
export interface Kind {
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

export function kindBy({ name, unit, least }: Evidence): Kind {
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
