/** Why bytes are no workbook that we can open. Words for it belong to whoever shows it. */
export type NotAWorkbookReason =
  | 'empty'
  /** Neither a zip archive nor any Office file. */
  | 'notZip'
  /** Excel 97–2003 (.xls). */
  | 'oldXls'
  /** Protected with a password to open. */
  | 'encrypted'
  /** A zip archive, but of something else: .docx, .ods, .xlsb, plain files. */
  | 'otherFormat'
  | 'noSheets'
  /** It would take more memory than a page has. */
  | 'tooLarge'
  /** An .xlsx by its parts, but broken. */
  | 'corrupt';

/** The bytes are no readable .xlsx. `cause` is for the log, never for the user. */
export class NotAWorkbookError extends Error {
  override readonly name = 'NotAWorkbookError';
  constructor(
    readonly reason: NotAWorkbookReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses by the first bytes what cannot be a zip archive.
 * An encrypted .xlsx and an old .xls are both compound files; only the stream names tell them apart.
 */
export function refuseBySignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new NotAWorkbookError('empty');
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new NotAWorkbookError('notZip');
  if (includes(bytes, utf16('EncryptedPackage'))) throw new NotAWorkbookError('encrypted');
  const old = includes(bytes, utf16('Workbook')) || includes(bytes, utf16('Book'));
  throw new NotAWorkbookError(old ? 'oldXls' : 'notZip');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
