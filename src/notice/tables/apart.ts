/** Stands where a raised or crossed out text begins and ends; no text of a page has it. */
export const APART = '\uE0F0';

/** Digits that only such a mark parts are not digits of one figure: 12 with a raised 1 is not 121. */
export const parted = (text: string): string =>
  text.includes(APART) ? text.replace(/(?<=\d)\uE0F0+(?=\d)/g, ' ').replaceAll(APART, '') : text;
