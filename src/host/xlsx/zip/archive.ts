import { crc32 } from './crc32';
import { deflate, inflate } from './deflate';
import { readDirectory, type ZipPart } from './directory';

const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive in memory: parts can be read, replaced and added; untouched ones keep their packed bytes.
 * Every method throws a plain Error when the archive is broken.
 */
export class Archive {
  readonly #parts: Map<string, ZipPart>;
  readonly #changed = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(readDirectory(bytes).map((part) => [part.path, part]));
  }

  get paths(): string[] {
    return [...new Set([...this.#parts.keys(), ...this.#changed.keys()])];
  }

  get encrypted(): boolean {
    return [...this.#parts.values()].some((part) => part.encrypted);
  }

  /** The sum of the declared sizes, in bytes; known before anything is unpacked. */
  get unpackedSize(): number {
    return [...this.#parts.values()].reduce((sum, part) => sum + part.size, 0);
  }

  /** A part grows three hundredfold and beyond 20 MB: no sheet packs that well, a bomb does. */
  get inflated(): boolean {
    return [...this.#parts.values()].some(
      (part) => part.size > 20 * 2 ** 20 && part.size > 300 * part.data.length,
    );
  }

  /** Names of parts ignore case; one that is found under another spelling takes the one it was asked by. */
  has(path: string): boolean {
    if (this.#changed.has(path) || this.#parts.has(path)) return true;
    const part = [...this.#parts.values()].find(
      (one) => one.path.toLowerCase() === path.toLowerCase(),
    );
    if (part === undefined) return false;
    this.#parts.delete(part.path);
    this.#parts.set(path, { ...part, path });
    return true;
  }

  bytes(path: string): Uint8Array {
    const changed = this.#changed.get(path);
    if (changed !== undefined) return changed;
    const part = this.#parts.get(path);
    if (part === undefined) throw new Error(`no part ${path}`);
    if (part.method !== STORED && part.method !== DEFLATED) throw new Error('unknown packing');
    const data = part.method === STORED ? part.data : inflate(part.data, part.size);
    if (crc32(data) !== part.crc) throw new Error(`checksum of ${path} is wrong`);
    return data;
  }

  /** A part as text, in whichever Unicode form it is stored. */
  text(path: string): string {
    const bytes = this.bytes(path);
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    // No Office program writes a document type; attacks by entities need one.
    if (text.includes('<!DOCTYPE')) throw new Error(`${path} has a document type`);
    return text;
  }

  set(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#changed.set(path, bytes);
  }

  async save(): Promise<Uint8Array> {
    return assemble(
      await Promise.all(this.paths.map((path) => this.#kept(path) ?? this.#packed(path))),
    );
  }

  /** With what was changed as it is: where the bytes are only handed on, packing them would be in vain. */
  saveUnpacked(): Uint8Array {
    return assemble(this.paths.map((path) => this.#kept(path) ?? stored(path, this.bytes(path))));
  }

  #kept(path: string): ZipPart | undefined {
    return this.#changed.has(path) ? undefined : this.#parts.get(path);
  }

  async #packed(path: string): Promise<ZipPart> {
    const part = stored(path, this.bytes(path));
    const data = await deflate(part.data);
    return data.length < part.size ? { ...part, method: DEFLATED, data } : part;
  }
}

const stored = (path: string, bytes: Uint8Array): ZipPart => ({
  path,
  method: STORED,
  encrypted: false,
  crc: crc32(bytes),
  size: bytes.length,
  data: bytes,
});

const UTF8_NAME = 0x0800;
/** 1980-01-01, the first date a zip archive knows: the same workbook gives the same bytes. */
const DATE = 33;

function assemble(parts: readonly ZipPart[]): Uint8Array {
  const names = parts.map((part) => new TextEncoder().encode(part.path));
  const length = parts.reduce(
    (sum, part, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + part.data.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;

  const header = (part: ZipPart, name: Uint8Array, start: number) => {
    view.setUint16(start, 20, true);
    view.setUint16(start + 2, UTF8_NAME, true);
    view.setUint16(start + 4, part.method, true);
    view.setUint16(start + 8, DATE, true);
    view.setUint32(start + 10, part.crc, true);
    view.setUint32(start + 14, part.data.length, true);
    view.setUint32(start + 18, part.size, true);
    view.setUint16(start + 22, name.length, true);
  };

  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    header(part, name, at + 4);
    bytes.set(name, at + 30);
    bytes.set(part.data, at + 30 + name.length);
    at += 30 + name.length + part.data.length;
  });
  const directory = at;
  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    header(part, name, at + 6);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
