/**
 * Why a file cannot be read as a workbook. Facts only; `src/messages` says it in words a district officer
 * understands, with what to do about it.
 */
export type Refusal =
  | { readonly code: 'empty' }
  /** The small file `~$name.xlsx` that Excel leaves beside an open workbook. */
  | { readonly code: 'lockFile' }
  | { readonly code: 'encrypted' }
  /** Rights management (IRM, a sensitivity label that encrypts): no password would open it here. */
  | { readonly code: 'rights' }
  /** Bytes of no known kind: in companies most often encrypted by a program that guards against leaks. */
  | { readonly code: 'sealed' }
  /** What a cloud drive leaves in the place of a file, or a download that is not done. */
  | { readonly code: 'notDownloaded' }
  | { readonly code: 'unfinished' }
  /** An .xls or WPS .et, whatever its name says. */
  | { readonly code: 'oldFormat' }
  /** An .xlsb, whatever its name says. */
  | { readonly code: 'binaryFormat' }
  /** Another kind of file under a workbook's name. */
  | { readonly code: 'otherType'; readonly type: OtherType }
  | { readonly code: 'tooLarge'; readonly what: Bounded; readonly limit: number }
  | { readonly code: 'tooSlow'; readonly seconds: number }
  /** The package is cut off or damaged; `part` where one could be named. */
  | { readonly code: 'corrupt'; readonly part: string | null }
  | { readonly code: 'missingPart'; readonly part: string }
  /** Two entries of one name: programs would disagree about what the file says. */
  | { readonly code: 'duplicatePart'; readonly part: string }
  /** A document type declaration, which no spreadsheet program writes. */
  | { readonly code: 'doctype'; readonly part: string }
  | { readonly code: 'noSheets' };

export type OtherType =
  | 'csv'
  | 'xml'
  | 'ods'
  | 'word'
  | 'slides'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'unknown';

export type Bounded =
  | 'file'
  | 'entries'
  | 'inflated'
  | 'sheets'
  | 'cells'
  | 'merges'
  | 'strings'
  | 'names'
  | 'styles';

/** Carries a refusal out of the depths of reading; `readBook` is the only one to catch it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusal.code, options);
  }
}

export function refuse(refusal: Refusal, cause?: unknown): never {
  throw new RefusedError(refusal, { cause });
}
