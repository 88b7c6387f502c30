import { refuse, type Decoder } from './decoder';

/** Eleven digits before and four after the point are the fifteen that Excel keeps. */
export const LARGEST = 99_999_999_999;
export const MOST_DECIMALS = 4;

/** A number of either sign, no larger than `LARGEST`. How many decimals it may have is the measure's affair. */
export const signed: Decoder<number> = (input, path, log) => {
  if (typeof input !== 'number') return refuse(input, 'number', path, log);
  if (!Number.isFinite(input)) log.add(path, { code: 'notJson' });
  else if (Math.abs(input) > LARGEST)
    log.add(path, { code: 'tooLarge', most: LARGEST, found: input });
  // −0 is 0 to every reader, but not to `Object.is`.
  else return input === 0 ? 0 : input;
  return undefined;
};

/** The same from 0 on. */
export const quantity: Decoder<number> = (input, path, log) => {
  const isNegative = typeof input === 'number' && Number.isFinite(input) && input < 0;
  if (!isNegative) return signed(input, path, log);
  log.add(path, { code: 'negative', found: input });
  return undefined;
};

export function whole(least: number, most: number): Decoder<number> {
  return (input, path, log) => {
    if (typeof input !== 'number') return refuse(input, 'number', path, log);
    if (!Number.isFinite(input)) log.add(path, { code: 'notJson' });
    else if (!Number.isInteger(input)) log.add(path, { code: 'notWhole', found: input });
    else if (input < least) log.add(path, { code: 'tooSmall', least, found: input });
    else if (input > most) log.add(path, { code: 'tooLarge', most, found: input });
    else return input === 0 ? 0 : input;
    return undefined;
  };
}

export const flag: Decoder<boolean> = (input, path, log) =>
  typeof input === 'boolean' ? input : refuse(input, 'boolean', path, log);

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (input, path, log) => (input === null ? null : decode(input, path, log));
}
