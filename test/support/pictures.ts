import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A picture of the documentation, with the words that could be read when it was taken. */
export interface Picture {
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
  readonly pane: readonly string[];
  /** Rows of the sheet as they are shown, cells parted by ` | `. */
  readonly sheet: readonly string[];
}

const isUpdating = process.env['UPDATE_PICTURES'] === '1';
const KEPT = join(process.cwd(), 'assets/docs');
const TAKEN = isUpdating ? KEPT : join(process.cwd(), 'test-output/docs');
const LIST = 'pictures.json';

/** What the pictures in the documentation showed when they were taken, by their path below assets/docs. */
export const keptPictures = async (): Promise<Readonly<Record<string, Picture>>> =>
  JSON.parse(await readFile(join(KEPT, LIST), 'utf8')) as Record<string, Picture>;

/**
 * Holds what can be seen now against the picture in the documentation: its size and its words, since pixels depend on
 * the fonts of the computer. With UPDATE_PICTURES=1 the new one takes its place, else it lies in test-output.
 */
export async function expectPicture(
  name: string,
  png: Uint8Array,
  words: Pick<Picture, 'pane' | 'sheet'>,
): Promise<void> {
  const path = join(TAKEN, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
  const picture: Picture = { ...sizeOf(png), ...words };
  if (isUpdating) await keep(name, picture);
  expect(picture).toEqual((await keptPictures())[name]);
}

async function keep(name: string, picture: Picture): Promise<void> {
  const all = Object.entries({ ...(await keptPictures()), [name]: picture });
  const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(join(KEPT, LIST), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** @param png the bytes of a PNG file */
export const sizeOf = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** Rows of cells as a picture's record keeps them. */
export const rowsOf = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => row.map((cell) => String(cell ?? '')).join(' | '));
