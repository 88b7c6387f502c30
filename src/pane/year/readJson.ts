import { jsonErrorLine } from './jsonError';
import { otherFile, type OtherFile } from './otherFile';

/** What is read of a file, wherever it comes from: chosen by a person, or fetched. */
export type FileContent = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Why a file holds no JSON. */
export type JsonFileProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'tooLarge'; readonly megabytes: number }
  | { readonly code: 'otherType'; readonly type: OtherFile }
  | { readonly code: 'notUtf8' }
  /** `line` is 1-based; null where the place cannot be told. */
  | { readonly code: 'notJson'; readonly line: number | null };

export type JsonFile =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly problem: JsonFileProblem };

/** A plan is some 20 kB; a file this large was chosen by mistake and would only freeze the pane. */
const MOST_MEGABYTES = 4;

export async function readJson(file: FileContent): Promise<JsonFile> {
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    return refused({ code: 'tooLarge', megabytes: MOST_MEGABYTES });
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused({ code: 'unreadable' });
  }
  const type = otherFile(new Uint8Array(bytes));
  if (type !== null) return refused({ code: 'otherType', type });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ code: 'notUtf8' });
  }
  try {
    return { ok: true, content: JSON.parse(text) };
  } catch {
    return refused({ code: 'notJson', line: jsonErrorLine(text) });
  }
}

function refused(problem: JsonFileProblem): JsonFile {
  return { ok: false, problem };
}
