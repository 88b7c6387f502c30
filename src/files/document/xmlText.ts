/** What XML 1.0 has no way to write, or no reader a way to show: control signs, halves of a letter, two that are no letters. */
const REFUSED = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as a document can hold it, in one line. */
export const xmlText = (text: string): string =>
  text.replace(/[\t\r\n]+/gu, ' ').replace(REFUSED, '');
