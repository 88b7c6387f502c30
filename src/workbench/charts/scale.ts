/** The axis with the values: where it begins and ends, and its marks. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Where a value lies on the axis, from 0 to 1. */
  readonly at: (value: number) => number;
}

/** An axis has no more marks than this. */
const MOST = 9;
/** So much of its length stays free beyond the outermost value, as in Excel. */
const ROOM = 0.05;

/** Round marks around all values; the axis begins at 0 where the values do not lie close together far from it. */
export function scaleOf(values: readonly number[], minimum?: number): Scale {
  const least = Math.min(...values, ...(values.length === 0 ? [0] : []));
  const most = Math.max(...values, ...(values.length === 0 ? [1] : []));
  // Closer together than a number can tell.
  const isOne = most - least <= 1e-9 * Math.max(1, Math.abs(most), Math.abs(least));
  const isFar = !isOne && least > 0 && most - least < most / 6;
  const low = minimum ?? (least >= 0 && !isFar ? 0 : least - ROOM * (most - least));
  const high =
    most <= 0 && low < -1e-9 ? 0 : most - low <= 1e-9 ? low + 1 : most + ROOM * (most - low);
  const step = stepOf(high - low);
  const from = minimum ?? Math.floor(low / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((high - from) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(from + index * step, step));
  const to = ticks.at(-1) ?? from + 1;
  return { from, to, ticks, at: (value) => (value - from) / (to - from) };
}

function stepOf(span: number): number {
  const unit = 10 ** Math.floor(Math.log10(span));
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((factor) => factor * unit);
  return steps.find((step) => span / step <= MOST) ?? unit;
}

/** Without what adding binary fractions leaves behind. */
function round(value: number, step: number): number {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(digits, 15)));
}
