import type { FileSource } from '../../files/gather/fileOutcome';

/** A file of the page as the reader wants it; its bytes are fetched only when its turn comes. */
export function sourceOf(file: File, name = file.webkitRelativePath || file.name): FileSource {
  return {
    name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** What was dropped, folders opened up. Must be called within the event: its items are gone afterwards. */
export async function droppedFiles(transfer: DataTransfer): Promise<FileSource[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null || entry.isFile)) {
    return plain.map((file) => sourceOf(file));
  }
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<FileSource[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    ).catch(() => null);
    return [file === null ? lost(path) : sourceOf(file, path)];
  }
  const inside: FileSystemEntry[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A browser hands out a folder in portions; an empty one is the last.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    ).catch(() => []);
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** A file that is there but cannot be had is said to be locked, not left out. */
function lost(name: string): FileSource {
  return { name, size: 0, bytes: () => Promise.reject(new Error('not readable')) };
}
