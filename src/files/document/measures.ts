/** Twentieths of a point, in which a document measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** The area of the text: 156 × 225 mm (GB/T 9704-2012, 5.2.1). */
export const TEXT_WIDTH = twips(156);
/** From line to line, 22 on a page (5.2.3). */
export const LINE = Math.floor(twips(225) / 22);
/** By how much a letter of 16 points is moved up to the one before it, so that a line has 28 of them (5.2.3). */
export const CLOSER = Math.ceil(16 * 20 - TEXT_WIDTH / 28);
/** From letter to letter. */
export const LETTER = 16 * 20 - CLOSER;
