import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { CellValue } from '../../figures/types';
import { parsePeriod, type Period } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import type { LogWay } from './logLine';

/** What a cell held: a constant, or a formula with its leading `=`. `''` is an empty cell. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

/** One entry cell before and after it was written to. It is found again by its ids, wherever it went. */
export interface SnapshotCell {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly before: Content;
  readonly after: Content;
}

/** Everything that one writing into a period's sheet replaced. */
export interface Snapshot {
  /** The time of writing, which no two share. */
  readonly id: string;
  readonly period: Period;
  readonly way: LogWay;
  readonly who: string;
  readonly cells: readonly SnapshotCell[];
}

export function sameContent(a: Content, b: Content): boolean {
  return 'formula' in a
    ? 'formula' in b && a.formula === b.formula
    : 'value' in b && plain(a.value) === plain(b.value);
}

function plain(value: CellValue): CellValue {
  return value === null ? '' : value;
}

/** How many are kept, and how many characters they may take; the last one is always kept. */
const KEEP = 12;
const MOST_CHARACTERS = 3_000_000;
/** Below Excel's limit of 32,767 characters a cell. */
const CHUNK = 30_000;

/** The newest snapshots that there is room for, as lines of text for the cells of a very hidden sheet. */
export function snapshotCells(snapshots: readonly Snapshot[]): { text: string }[][] {
  const lines: string[][] = [];
  let characters = 0;
  for (const snapshot of [...snapshots].reverse().slice(0, KEEP)) {
    const packed = pack(snapshot);
    characters += packed.length;
    if (lines.length > 0 && characters > MOST_CHARACTERS) break;
    lines.unshift(chunked(packed));
  }
  return lines.flatMap((chunks, index) =>
    chunks.map((text) => [{ text: String(index) }, { text }]),
  );
}

/** Reads them back, oldest first; one that was damaged is left out. */
export function readSnapshots(values: readonly (readonly CellValue[])[]): Snapshot[] {
  const packed = new Map<string, string>();
  for (const [key, chunk] of values) {
    if (key === null || key === undefined || key === '') continue;
    packed.set(String(key), (packed.get(String(key)) ?? '') + String(chunk ?? ''));
  }
  return [...packed.values()].flatMap((text) => unpack(text) ?? []);
}

/** Compressed, for a snapshot of 3,000 districts has 81,000 cells. */
function pack({ cells, ...head }: Snapshot): string {
  const flat = cells.map(({ measure, district, before, after }) => [
    measure,
    district,
    before,
    after,
  ]);
  const bytes = deflateSync(strToU8(JSON.stringify({ ...head, cells: flat })));
  return btoa(strFromU8(bytes, true));
}

function unpack(text: string): Snapshot | null {
  try {
    const json = strFromU8(inflateSync(strToU8(atob(text), true)));
    const { id, period, way, who, cells } = JSON.parse(json) as Record<string, unknown>;
    const known = parsePeriod(String(period));
    if (known === null || typeof id !== 'string' || !Array.isArray(cells)) return null;
    return {
      id,
      period: known,
      way: way as LogWay,
      who: String(who),
      cells: (cells as [MeasureId, DistrictId, Content, Content][]).map(
        ([measure, district, before, after]) => ({ measure, district, before, after }),
      ),
    };
  } catch {
    return null;
  }
}

function chunked(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}
