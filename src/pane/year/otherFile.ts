/** What somebody chose instead of a plan file. */
export type OtherFile = 'excel' | 'word' | 'formerOffice' | 'archive' | 'pdf' | 'image';

const STARTS: readonly (readonly [OtherFile, readonly number[]])[] = [
  ['formerOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
];

/** Folders of a package; names in a zip are never compressed. */
const FOLDERS: readonly (readonly [OtherFile, string])[] = [
  ['excel', 'xl/'],
  ['word', 'word/'],
];

/** By its first bytes, never by its name; null: it may be text. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const found = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (found?.[0] !== 'archive') return found?.[0] ?? null;
  const names = new TextDecoder('latin1').decode(bytes);
  return FOLDERS.find(([, folder]) => names.includes(folder))?.[0] ?? 'archive';
}
