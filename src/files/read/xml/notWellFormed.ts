/** Ends the reading of a document that is not XML. */
export class NotWellFormed extends Error {
  override readonly name = 'NotWellFormed';
}

/** @param at index of the character where it shows */
export function notWellFormed(why: string, at: number): never {
  throw new NotWellFormed(`${why} at ${at}`);
}

/** A document type declaration, which may be XML but is not read here. */
export class DocumentTypeFound extends Error {
  override readonly name = 'DocumentTypeFound';
}
