import type {
  SuperiorProblem,
  SuperiorRow,
  SuperiorTemplate,
} from '../../sheets/superior/superiorTemplate';
import { readSuperior } from '../../sheets/superior/readSuperior';
import { Deadline } from '../read/deadline';
import { LIMITS, type Limits } from '../read/limits';
import { mainPartOf } from '../read/mainPart';
import { openPackage, type Package } from '../read/package';
import { readBook } from '../read/readBook';
import { refuse, RefusedError, type Refusal } from '../read/refusal';
import { targetOf } from '../read/relationships';
import { GENERAL, readStyles } from '../read/styles';
import { readWorkbookPart } from '../read/workbookPart';
import { decode } from '../read/xml/decode';
import { cellTags } from './cellTags';
import { formatDecimals } from './formatDecimals';
import { attributeOf } from './xmlTags';

/** A row with how many decimals its cell shows; null: as many as there are. */
export type SuperiorFileRow = SuperiorRow & { readonly decimals: number | null };

export interface SuperiorFile extends SuperiorTemplate {
  readonly rows: readonly SuperiorFileRow[];
}

export type SuperiorOutcome =
  | { readonly kind: 'template'; readonly template: SuperiorFile }
  | { readonly kind: 'refused'; readonly problem: SuperiorProblem }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** Bytes of a superior office's template → what it asks for, or why that cannot be told. Never throws. */
export function readSuperiorFile(bytes: Uint8Array, limits: Limits = LIMITS): SuperiorOutcome {
  const outcome = readBook(bytes, limits);
  if (!outcome.ok) return { kind: 'unreadable', refusal: outcome.refusal };
  const reading = readSuperior(outcome.book);
  if (!reading.ok) return { kind: 'refused', problem: reading.problem };
  const { template } = reading;
  return guarded(() => ({
    kind: 'template',
    template: { ...template, rows: withDecimals(bytes, template, limits) },
  }));
}

/** What was refused on the way, as an outcome. */
export function guarded<T>(work: () => T): T | Extract<SuperiorOutcome, { kind: 'unreadable' }> {
  try {
    return work();
  } catch (error) {
    const refusal: Refusal =
      error instanceof RefusedError ? error.refusal : { code: 'corrupt', part: null };
    return { kind: 'unreadable', refusal };
  }
}

function withDecimals(
  bytes: Uint8Array,
  { sheet, rows }: SuperiorTemplate,
  limits: Limits,
): SuperiorFileRow[] {
  const deadline = new Deadline(limits.seconds);
  const file = openPackage(bytes, limits);
  const { relationships } = mainPartOf(file, deadline);
  const styles = targetOf(relationships, 'styles');
  const part = styles === null ? null : file.part(styles);
  const formats = part === null ? [] : readStyles(part, styles ?? '', limits, deadline);
  const styleAt = new Map(
    [...cellTags(textOf(file, sheetPart(file, sheet, limits, deadline)))].map((cell) => [
      `${cell.row} ${cell.column}`,
      Number(attributeOf(cell.tag, 's') ?? -1),
    ]),
  );
  return rows.map((row) => {
    const format = formats[styleAt.get(`${row.row} ${row.column}`) ?? -1] ?? GENERAL;
    return { ...row, decimals: formatDecimals(format) };
  });
}

/** The name of a sheet's part. */
export function sheetPart(
  file: Package,
  sheet: string,
  limits: Limits,
  deadline: Deadline,
): string {
  const { main, relationships } = mainPartOf(file, deadline);
  const { sheets } = readWorkbookPart(main, file, limits, deadline);
  const id = sheets.find(({ name }) => name === sheet)?.relationship;
  const target = relationships.find((one) => one.id === id)?.target;
  return target ?? refuse({ code: 'missingPart', part: sheet });
}

/** A part's text. */
export function textOf(file: Package, part: string): string {
  return decode(file.part(part) ?? refuse({ code: 'missingPart', part }));
}
