import { formatArea, parseArea, quoteSheet } from '../../engine/address';
import type { Area } from '../../engine/area';
import { shiftedArea } from '../../engine/shift';
import type { ForeignBook, ForeignSheet, ForeignShift } from '../../foreign';

/** What became of a sheet of the opened file. */
interface Now {
  /** null: it is gone. */
  readonly name: string | null;
  readonly shifts: readonly ForeignShift[];
  /** Its number in the file that is written; 0 where it is gone. */
  readonly number: number;
}

/** A sheet that is to be written, with what it carries. */
export interface CarryingSheet {
  readonly id: string;
  readonly name: string;
  /** From 1 on, in the order of the sheets. */
  readonly number: number;
  readonly foreign: ForeignSheet | undefined;
}

const REFERENCE =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(!])/giu;

/** Lets what refers to cells of the opened file follow them to where they are now. */
export class Follower {
  private readonly byName = new Map<string, Now>();
  private readonly byNumber = new Map<number, Now>();

  constructor(book: ForeignBook, sheets: readonly CarryingSheet[]) {
    for (const { id, name } of book.sheets) {
      const sheet = sheets.find((one) => one.id === id && one.foreign?.owner === id);
      const now: Now = {
        name: sheet?.name ?? null,
        shifts: sheet?.foreign?.shifts ?? [],
        number: sheet?.number ?? 0,
      };
      this.byName.set(name.toLowerCase(), now);
      if (sheet?.foreign !== undefined) this.byNumber.set(sheet.foreign.number, now);
    }
  }

  /** 0 where the sheet is gone. */
  number(number: number): number {
    return this.byNumber.get(number)?.number ?? 0;
  }

  sheet(name: string): Now | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** A formula with its references to sheets; those to cells that are gone become errors, as in Excel. */
  formula(text: string): string {
    return text.replace(REFERENCE, (whole, quoted?: string, plain?: string, address = '') => {
      const now = this.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
      if (now === undefined) return whole as string;
      if (now.name === null) return '#REF!';
      const moved = follow(address as string, now.shifts);
      return `${quoteSheet(now.name)}!${moved ?? '#REF!'}`;
    });
  }
}

/** Where the cells are after the shifts; null where they are gone. Addresses without a sheet. */
export function follow(address: string, shifts: readonly ForeignShift[]): string | null {
  if (shifts.length === 0) return address;
  const area = followArea(address, shifts);
  return area === null ? null : formatArea(area, address.includes('$'));
}

export function followArea(address: string, shifts: readonly ForeignShift[]): Area | null {
  return shifts.reduce<Area | null>(
    (area, shift) => area && shiftedArea(area, { ...shift, sheetId: '' }),
    parseArea(address),
  );
}

/** The same for a list of areas with blanks between. */
export const followList = (list: string, shifts: readonly ForeignShift[]): string =>
  list
    .split(/\s+/)
    .flatMap((address) => follow(address, shifts) ?? [])
    .join(' ');

/** Where a line is now, counted from 0; one that was deleted counts as the one that took its place. */
export function followLine(
  line: number,
  axis: ForeignShift['axis'],
  shifts: readonly ForeignShift[],
): number {
  return shifts
    .filter((shift) => shift.axis === axis)
    .reduce((now, { at, count }) => (now < at ? now : Math.max(at, now + count)), line);
}
