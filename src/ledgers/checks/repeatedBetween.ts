import { found, type LedgerCheck } from '../view';
import { onePerRow } from './onePerRow';
import { eachOnce } from '../eachOnce';

/** So many others are named; that there are more is seen from their own findings. */
const NAMED = 5;

/** What may stand once in the whole's ledger is reported by one unit. */
export const repeatedBetween: LedgerCheck = (view) =>
  onePerRow(
    eachOnce(view, ['whole', 'ever']).flatMap(({ at, column, value }) => {
      const others = view.index
        .holders(column, value)
        .filter(({ district }) => district !== view.district);
      if (others.length === 0) return [];
      const named = others.slice(0, NAMED).map(({ district, at }) => ({ district, at }));
      return [found(view, 'error', { code: 'repeatedBetween', value, others: named }, at, column)];
    }),
  );
