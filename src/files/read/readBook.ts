import type { Book, BookSheet } from '../../sheets/submission/book';
import { Deadline } from './deadline';
import { LIMITS, Meter, type Limits } from './limits';
import { readNotes } from './notes';
import { openPackage, type Package } from './package';
import { readProperties } from './properties';
import { refuse, RefusedError, type Refusal } from './refusal';
import { mainPartOf } from './mainPart';
import { relationshipsOf, targetOf, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart, type SheetContext } from './sheetPart';
import { requirePackage } from './signature';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbookPart';

export type ReadOutcome =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a workbook file of any origin into its cells, or says why not. Never throws, whatever the bytes are:
 * one bad file must not stop the rest.
 */
export function readBook(bytes: Uint8Array, limits: Limits = LIMITS): ReadOutcome {
  try {
    return { ok: true, book: read(bytes, limits) };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    return { ok: false, refusal: { code: 'corrupt', part: null } };
  }
}

function read(bytes: Uint8Array, limits: Limits): Book {
  new Meter('file', limits.file).add(bytes.length);
  requirePackage(bytes);
  const deadline = new Deadline(limits.seconds);
  const file = openPackage(bytes, limits);
  const { root, main, relationships } = mainPartOf(file, deadline);
  const workbook = readWorkbookPart(main, file, limits, deadline);
  const context = readContext(file, relationships, limits, deadline);
  const sheets = workbook.sheets.flatMap((entry) => readSheet(entry, relationships, file, context));
  if (sheets.length === 0) refuse({ code: 'noSheets' });
  const custom = targetOf(root, 'custom-properties');
  return {
    sheets,
    names: workbook.names,
    properties:
      optionalPart(file, custom, (part, name) => readProperties(part, name, deadline)) ?? new Map(),
    date1904: workbook.date1904,
    isStale: workbook.isStale,
  };
}

function optionalPart<T>(
  file: Package,
  name: string | null,
  readPart: (bytes: Uint8Array, name: string) => T,
): T | null {
  const bytes = name === null ? null : file.part(name);
  return bytes === null || name === null ? null : readPart(bytes, name);
}

function readContext(
  file: Package,
  relationships: readonly Relationship[],
  limits: Limits,
  deadline: Deadline,
): SheetContext {
  const strings = optionalPart(file, targetOf(relationships, 'sharedStrings'), (part, name) =>
    readSharedStrings(part, name, limits, deadline),
  );
  const formats = optionalPart(file, targetOf(relationships, 'styles'), (part, name) =>
    readStyles(part, name, limits, deadline),
  );
  return {
    strings: strings ?? [],
    formats: formats ?? [],
    limits,
    deadline,
    cellMeter: new Meter('cells', limits.cells),
  };
}

/** Chart sheets, dialog sheets, macro sheets and entries without a part hold no cells of ours and are passed over. */
function readSheet(
  entry: SheetEntry,
  relationships: readonly Relationship[],
  file: Package,
  context: SheetContext,
): BookSheet[] {
  if (entry.relationship === null) return [];
  const relationship = relationships.find(({ id }) => id === entry.relationship);
  if (relationship === undefined) refuse({ code: 'missingPart', part: entry.name });
  if (relationship.type !== 'worksheet') return [];
  const part = relationship.target;
  const bytes = file.part(part);
  if (bytes === null) refuse({ code: 'missingPart', part });
  const own = relationshipsOf(part, file, context.deadline) ?? [];
  const notes = optionalPart(file, targetOf(own, 'comments'), (noteBytes, name) =>
    readNotes(noteBytes, name, context.deadline),
  );
  return [
    {
      name: entry.name,
      visibility: entry.visibility,
      ...readSheetPart(bytes, part, context),
      notes: notes ?? new Map(),
    },
  ];
}
