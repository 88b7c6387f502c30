import { refuse, type OtherType } from './refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

const OTHERS: readonly { readonly type: OtherType; readonly start: readonly number[] }[] = [
  { type: 'pdf', start: [0x25, 0x50, 0x44, 0x46] },
  { type: 'image', start: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image', start: [0xff, 0xd8, 0xff] },
  { type: 'image', start: [0x47, 0x49, 0x46, 0x38] },
  { type: 'archive', start: [0x52, 0x61, 0x72, 0x21] },
  { type: 'archive', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'archive', start: [0x1f, 0x8b] },
  { type: 'xml', start: [0x3c, 0x3f, 0x78, 0x6d, 0x6c] },
  { type: 'xml', start: [0xef, 0xbb, 0xbf, 0x3c] },
];

/** Bytes of the lock file Excel writes: a name of at most 54 characters, twice. */
const LOCK_FILE_SIZE = 165;

/**
 * Lets only a zip package pass. The first bytes decide, never the file's name and never its end: an .xls may
 * carry a whole zip package inside.
 */
export function requirePackage(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse({ code: 'empty' });
  if (startsWith(bytes, ZIP_ENTRY)) return;
  if (startsWith(bytes, OLE)) refuse({ code: insideOf(bytes) });
  if (startsWith(bytes, ascii('.pfile'))) refuse({ code: 'rights' });
  if (bytes.length === LOCK_FILE_SIZE && (bytes[0] ?? 0) < 55) refuse({ code: 'lockFile' });
  const other = OTHERS.find(({ start }) => startsWith(bytes, start));
  if (other !== undefined) refuse({ code: 'otherType', type: other.type });
  if (startsWith(bytes, [0x50, 0x4b])) refuse({ code: 'corrupt', part: null });
  refuse(looksLikeText(bytes) ? { code: 'otherType', type: 'csv' } : { code: 'sealed' });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Streams of an OLE container, spelled in UTF-16, that say what it holds; the first that is there decides. */
const STREAMS = [
  { name: 'DRMEncrypted', code: 'rights' },
  { name: 'DRMContent', code: 'rights' },
  { name: 'DRMViewerContent', code: 'rights' },
  { name: 'EncryptedPackage', code: 'encrypted' },
  { name: 'EncryptionInfo', code: 'encrypted' },
] as const;

function insideOf(bytes: Uint8Array): 'rights' | 'encrypted' | 'oldFormat' {
  const found = STREAMS.find(({ name }) => indexOf(bytes, utf16(name)) >= 0);
  return found?.code ?? 'oldFormat';
}

function ascii(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
