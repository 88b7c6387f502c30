import { eachOnce } from '../eachOnce';
import { found, type LedgerCheck } from '../view';
import { onePerRow } from './onePerRow';

/** What is counted once and for all (零的突破) was not counted in an earlier year. */
export const repeatedEarlier: LedgerCheck = (view) =>
  onePerRow(
    eachOnce(view, ['ever']).flatMap(({ at, column, value }) => {
      const earlier = view.index.earlier(column, value);
      return earlier === null
        ? []
        : [found(view, 'error', { code: 'repeatedEarlier', value, ...earlier }, at, column)];
    }),
  );
