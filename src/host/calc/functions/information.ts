import { first, isMany, lift } from '../evaluate/arrays';
import { Reference } from '../model/reference';
import { NA, VALUE, isError, type Scalar } from '../model/values';
import { each, general, lazy, type Library } from './function';

const is = (test: (value: Scalar) => boolean) => each(1, 1, ([value = null]) => test(value));

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#GETTING_DATA': 8,
  '#SPILL!': 9,
  '#CALC!': 14,
};

export const INFORMATION: Library = {
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value !== NA),
  ISNA: is((value) => value === NA),
  ISREF: general(1, 1, ([value]) => value instanceof Reference),
  NA: lazy(0, 0, () => NA),
  N: general(1, 1, ([value], context) => {
    // Of several cells only the first counts.
    const found = first(value, context);
    if (isError(found) || typeof found === 'number') return found;
    return found === true ? 1 : 0;
  }),
  T: general(1, 1, ([value], context) => {
    const found = first(value, context);
    return isError(found) || typeof found === 'string' ? found : '';
  }),
  TYPE: general(1, 1, ([value], context) => {
    if (isMany(value)) return 64;
    const found = first(value, context);
    if (isError(found)) return 16;
    return typeof found === 'string' ? 2 : typeof found === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': general(1, 1, ([value], context) =>
    lift([value], context, ([found = null]) =>
      isError(found) ? (ERROR_NUMBERS[found.text] ?? NA) : NA,
    ),
  ),
  ISEVEN: each(1, 1, ([value = null]) =>
    typeof value === 'number' ? Math.trunc(value) % 2 === 0 : isError(value) ? value : VALUE,
  ),
  ISODD: each(1, 1, ([value = null]) =>
    typeof value === 'number' ? Math.trunc(value) % 2 !== 0 : isError(value) ? value : VALUE,
  ),
};
