import { fitted } from '../../sheets/layout/longText';

/** What the file library takes for an error where it stands alone in a cell. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** A text of a cell as the file has it: as long as a cell holds, and never an error's name read as an error. */
export function cellText(text: string): string {
  const whole = escaped(fitted(text));
  return ERROR.test(whole) ? whole.replace('#', '_x0023_') : whole;
}

/**
 * Programs read `_x0041_` in a file as A (ISO/IEC 29500-1, 22.9.2.19); where a text itself has such letters, its first one is
 * written that way.
 */
export const escaped = (text: string): string => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
