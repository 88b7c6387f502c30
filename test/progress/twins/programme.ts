import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  numberOf,
  subtract,
  ZERO,
  type Decimal,
} from '../../../src/plan/decimal';
import type { ProgrammeTarget } from '../../../src/plan/types';

/** What 规划进度 says of one target; null: unknown for want of a year, `none`: there is no such thing. */
export interface Course {
  readonly figure: number | null;
  readonly remaining: number | null;
  readonly share: number | null | 'none';
  readonly pace: number | null | 'none';
  readonly needed: number | null | 'none';
  readonly state: 'done' | 'onTrack' | 'behind' | 'unmet' | 'missing';
  /** Years that would be needed, by their place. */
  readonly missing: readonly number[];
}

/**
 * A target's course in exact decimals.
 *
 * @param years its figure of every year so far, in its unit; null: none
 * @param digits of a pace a year
 */
export function courseOf(
  target: ProgrammeTarget,
  years: readonly (number | null)[],
  { elapsed, all }: { readonly elapsed: number; readonly all: number },
  digits = 2,
): Course {
  const adds = target.counting === 'cumulative';
  const needed = adds ? years.map((_, at) => at) : [years.length - 1];
  const missing = needed.filter((at) => years[at] === null || years[at] === undefined);
  const base = target.base === null ? ZERO : decimal(target.base);
  const { bound } = target;
  const isLimit = bound.kind === 'atMost';
  const end = decimal(bound.kind === 'range' ? bound.from : bound.value);
  const span = subtract(end, base);
  const hasPace = adds || target.base !== null;
  const hasWay = isLimit && !adds ? hasPace && span.units < 0n : span.units > 0n;
  const left = all - elapsed;
  const unknown = <T>(there: boolean): null | T | 'none' => (there ? null : 'none');
  if (missing.length > 0) {
    return {
      ...{ figure: null, remaining: null, state: 'missing', missing },
      share: unknown(hasWay),
      pace: unknown(hasPace),
      needed: unknown(left > 0),
    };
  }
  const figure = rounded(
    adds ? years.reduce((sum, year) => add(sum, decimal(year!)), base) : decimal(years.at(-1)!),
    4,
  );
  const gained = subtract(figure, base);
  const rest = subtract(end, figure);
  const part = hasWay ? divide(gained, span, 9) : null;
  const toGo = isLimit && !adds ? least(rest, ZERO) : most(rest, ZERO);
  const ahead = hasWay
    ? compare(divide(multiply(gained, decimal(all)), span, 9), decimal(elapsed))
    : null;
  const reached = isLimit ? compare(figure, end) <= 0 : compare(figure, end) >= 0;
  return {
    figure: numberOf(figure),
    remaining: numberOf(rounded(isLimit ? rest : most(rest, ZERO), 4)),
    share: part === null ? 'none' : Math.floor(Number(part.units) / 1e6) / 1000,
    pace: hasPace
      ? numberOf(divide(multiply(gained, decimal(12)), decimal(elapsed), digits))
      : 'none',
    needed:
      left === 0
        ? 'none'
        : outward(
            divide(multiply(toGo, decimal(12)), decimal(left), 9),
            digits,
            isLimit && adds ? 0n : 1n,
          ),
    state: stateOf(isLimit && adds, reached, hasPace ? ahead : null, left),
    missing,
  };
}

function stateOf(
  isBudget: boolean,
  reached: boolean,
  ahead: number | null,
  left: number,
): Course['state'] {
  if (isBudget) {
    if (!reached) return 'unmet';
    if (ahead !== null && ahead > 0) return 'behind';
    return left === 0 ? 'done' : 'onTrack';
  }
  if (reached) return 'done';
  if (ahead === null) return 'unmet';
  return ahead >= 0 ? 'onTrack' : 'behind';
}

const rounded = (value: Decimal, digits: number): Decimal => divide(value, decimal(1), digits);
const most = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);
const least = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);

/** Cut off to so many digits, and `more` of the last one put on where something was cut off: away from 0. */
function outward({ units, scale }: Decimal, digits: number, more: bigint): number {
  const step = 10n ** BigInt(scale - digits);
  const cut = units / step;
  const rest = units % step;
  const away = rest === 0n ? 0n : units < 0n ? -more : more;
  return numberOf({ units: cut + away, scale: digits });
}
