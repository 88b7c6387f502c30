import type { Plan } from '../../plan/types';
import type { SheetLayout } from '../layout/layout';
import { area } from '../layout/look';
import { identityPairs, type Identity } from './identity';
import { keyPairs } from './keyPairs';
import { marks } from './marks';

/**
 * 「_标识」, very hidden: what the template is, for files whose properties and names were lost, and by what key each row
 * is known, for a unit that fills it in out of a plan of its own.
 */
export function identitySheet(identity: Identity, plan: Plan): SheetLayout {
  const pairs = [...identityPairs(identity), ...keyPairs(plan)];
  return {
    name: marks.identitySheet,
    visibility: 'veryHidden',
    cells: pairs.map(([key, value]) => [{ text: key }, { text: value }]),
    columnWidths: [80, 120],
    rowHeights: [],
    merges: [],
    paints: [{ area: area(0, 0, pairs.length, 2), style: { numberFormat: '@' } }],
    validations: [],
    colorRules: [],
    names: [{ name: marks.identity, area: area(0, 0, pairs.length, 2) }],
    protected: false,
    showGridlines: true,
  };
}
