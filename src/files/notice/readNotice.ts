import { fromCsv, fromHtml, fromText, type Source } from '../../notice';
import { LIMITS, Meter, type Limits } from '../read/limits';
import { readBook } from '../read/readBook';
import { RefusedError, refuse, type Refusal } from '../read/refusal';
import { requirePackage } from '../read/signature';
import { decodeText, isText } from './decodeText';
import { fromBook } from './fromBook';
import { isOldWord } from './oldWord';
import { readDocument } from './readDocument';

/** Why a file cannot be read as a notice; all but the first as for district files. */
export type NoticeRefusal =
  /** A .doc or a .wps: to be saved as .docx, or its table copied. */
  { readonly code: 'oldWord' } | Refusal;

export type ReadOutcome =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly refusal: NoticeRefusal };

/**
 * Bytes of a .docx, .xlsx, .html, .txt or .csv → its prose and tables, or why not. The bytes decide; of a text, the name
 * tells whether commas part its cells. Never throws.
 */
export function readNotice(bytes: Uint8Array, name: string, limits: Limits = LIMITS): ReadOutcome {
  try {
    return { ok: true, source: read(bytes, name, limits) };
  } catch (error) {
    if (!(error instanceof RefusedError)) {
      return { ok: false, refusal: { code: 'corrupt', part: null } };
    }
    const { refusal } = error;
    const isWord = refusal.code === 'oldFormat' && isOldWord(bytes);
    return { ok: false, refusal: isWord ? { code: 'oldWord' } : refusal };
  }
}

function read(bytes: Uint8Array, name: string, limits: Limits): Source {
  new Meter('file', limits.file).add(bytes.length);
  const refusal = packageRefusal(bytes);
  if (refusal !== null) return readPlain(bytes, name, refusal);
  const document = readDocument(bytes, limits);
  if (document !== null) return document;
  const outcome = readBook(bytes, limits);
  return outcome.ok ? fromBook(outcome.book, limits) : refuse(outcome.refusal);
}

function packageRefusal(bytes: Uint8Array): Refusal | null {
  try {
    requirePackage(bytes);
    return null;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** What is no package may be text, whatever encoding made it look otherwise. */
function readPlain(bytes: Uint8Array, name: string, refusal: Refusal): Source {
  const mayBe =
    refusal.code === 'sealed' ||
    (refusal.code === 'otherType' && (refusal.type === 'csv' || refusal.type === 'xml'));
  const text = mayBe ? decodeText(bytes) : '';
  if (!isText(text)) refuse(refusal);
  if (/<(?:table|html|body|p|div|br)\b/i.test(text)) return fromHtml(text);
  if (refusal.code === 'otherType' && refusal.type === 'xml') refuse(refusal);
  return /\.csv$/i.test(name) ? fromCsv(text) : fromText(text);
}
