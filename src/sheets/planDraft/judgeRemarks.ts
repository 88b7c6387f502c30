import type { Doubt } from '../../notice';
import { aboutOf } from './aboutOf';
import type { RestOfPlan } from './planJson';
import type { DraftReading } from './readPlanDraft';
import { cellOfRemarks, isMoreLine, linesIn, type Remarks } from './remarks';
import { spotAt } from './spot';

/** A line that was written along with the sheet: which doubts it words, and what each was about by then. */
export interface KeptRemark {
  readonly line: string;
  readonly doubts: readonly {
    readonly doubt: Doubt;
    readonly about: string;
    /** Of the unit that it is about: its code may be changed. */
    readonly unitName: string;
  }[];
  /** It found no room in its cell. */
  readonly isLeft: boolean;
}

/** @param reading the sheet as it is written */
export function keptRemarks({ rows, heads }: Remarks, reading: DraftReading): KeptRemark[] {
  return [...rows.values(), ...Object.values(heads)].flatMap((remarks) => {
    const left = new Set(cellOfRemarks(remarks).left);
    return remarks.map((remark) => ({
      line: remark.line,
      doubts: remark.doubts.map((doubt) => ({
        doubt,
        about: aboutOf(doubt, reading, spotAt(doubt, reading)),
        unitName: reading.units.find(({ id }) => id === doubt.place.unit)?.name ?? '',
      })),
      isLeft: left.has(remark),
    }));
  });
}

/** What of it was kept beside the sheet; what somebody broke there is left out, and its lines stay as people's own. */
export function remarksIn({ remarks }: RestOfPlan): KeptRemark[] {
  return Array.isArray(remarks) ? (remarks as unknown[]).filter(isKept) : [];
}

function isKept(value: unknown): value is KeptRemark {
  const { line, doubts } = (value ?? {}) as Partial<Record<keyof KeptRemark, unknown>>;
  return typeof line === 'string' && Array.isArray(doubts);
}

/** A cell of 疑问 with what still holds of it. */
export interface JudgedCell {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly JudgedLine[];
  /** As it stands there; `lines` are as many, or fewer. */
  readonly text: string;
  readonly isChanged: boolean;
}

export interface JudgedLine {
  readonly line: string;
  /** The first of those it words; null: a person wrote it. */
  readonly doubt: Doubt | null;
}

/** Lines that were written along with the sheet and no longer hold are over; what a person wrote stays. */
export function judgeRemarks(reading: DraftReading, kept: readonly KeptRemark[]): JudgedCell[] {
  const byLine = new Map<string, KeptRemark[]>();
  for (const each of kept) byLine.set(each.line, [...(byLine.get(each.line) ?? []), each]);
  const holds = ({ doubts }: KeptRemark, row?: number): boolean =>
    doubts.some(
      ({ doubt, about, unitName }) =>
        aboutOf(doubt, reading, spotAt(doubt, reading, row, unitName)) === about,
    );
  const isLeftOver = kept.some((each) => each.isLeft && holds(each));
  return reading.remarks.map(({ text, ...cell }) => {
    const lines = linesIn(text);
    const isHolding = (each: KeptRemark): boolean => holds(each, cell.row);
    const standing = lines.flatMap((line): JudgedLine[] => {
      const own = byLine.get(line);
      if (own === undefined) {
        return isMoreLine(line) && !isLeftOver && kept.length > 0 ? [] : [{ line, doubt: null }];
      }
      const still = own.find(isHolding);
      return still === undefined ? [] : [{ line, doubt: still.doubts[0]?.doubt ?? null }];
    });
    return { ...cell, text, lines: standing, isChanged: standing.length < lines.length };
  });
}
