/** A text as a regular expression that meets it alone, with the flag `u` as well. */
export const patternOf = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
