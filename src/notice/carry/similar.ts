import { nearestTo } from '../../plan/districtName';
import { plainWord } from '../words';

/** The names that come nearest to one, however they are spelled; see `nearestTo`. */
export const nearest = <T>(
  name: string,
  others: readonly T[],
  nameOf: (other: T) => string,
  most?: number,
): readonly T[] => nearestTo(plainWord(name), others, (other) => plainWord(nameOf(other)), most);
