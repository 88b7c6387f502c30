import { WorkbookError } from './errors';
import type { WorkbookFailure } from './errors';
import { HOST_CODES } from './hostCodes';

/** What every error of the Office.js client carries; its `message` is never read. */
interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string | null };
  readonly traceMessages?: readonly string[];
}

export function isHostError(error: unknown): error is HostError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof (error as { code: unknown }).code === 'string'
  );
}

/** Office answers so while a cell is being edited and it was not asked to wait. */
export function isCellEditing(error: unknown): boolean {
  return isHostError(error) && error.code === 'InvalidOperationInCellEditMode';
}

/** Excel refused the request for its size, before doing anything of it. */
export function isTooLarge(error: unknown): boolean {
  return isHostError(error) && error.code === 'RequestPayloadSizeLimitExceeded';
}

/**
 * The trace messages of the failed request that were reached before it failed; null where Excel did not answer,
 * so that nothing is known. A failure that says nothing may be the client's own.
 */
export function tracesIfAnswered(error: unknown): readonly string[] | null {
  if (!isHostError(error)) return null;
  const traces = error.traceMessages ?? [];
  return traces.length === 0 && SILENT.has(error.code) ? null : traces;
}

const SILENT: ReadonlySet<string> = new Set([
  'GeneralException',
  ...Object.keys(HOST_CODES).filter((code) =>
    ['disconnected', 'busy', 'tooLarge'].includes(HOST_CODES[code] ?? ''),
  ),
]);

const OPENING = 'open ';

/** What to trace right before a sheet is opened, so that a refusal can name it. */
export function openingTrace(sheetName: string): string {
  return `${OPENING}${sheetName}`;
}

/** The sheet that was about to be opened when the request failed. */
function openedLast({ traceMessages = [] }: HostError): string | null {
  const trace = traceMessages.filter((each) => each.startsWith(OPENING)).at(-1);
  return trace?.slice(OPENING.length) ?? null;
}

// Where Excel refuses because the structure, not a sheet, is protected.
const STRUCTURE =
  /^(WorksheetCollection\.|Worksheet\.(add|delete|copy|name|visibility|position)\b|Workbook\.)/i;

const UNPROTECT = /^WorksheetProtection\.unprotect\b/i;

/**
 * The one typed error for whatever went wrong in the host.
 * @param sheet the sheet that was being worked on, if one is known
 */
export function toWorkbookError(error: unknown, sheet: string | null = null): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError(failureOf(error, sheet), { cause: error });
}

/**
 * What to throw for a refusal while one sheet was being worked on. A refusal for an edited cell stays as it is: the
 * run takes it as a sign to try again.
 */
export function refusalOn(sheet: string, error: unknown): unknown {
  return isCellEditing(error) ? error : toWorkbookError(error, sheet);
}

function failureOf(error: unknown, sheet: string | null): WorkbookFailure {
  // Not a HostError: a mistake of our own; the cause keeps its stack for whoever debugs it.
  if (!isHostError(error)) return { code: 'hostFailed', hostCode: 'internal' };
  const location = error.debugInfo?.errorLocation ?? '';
  const kind = Object.hasOwn(HOST_CODES, error.code) ? HOST_CODES[error.code] : undefined;
  // Only a password keeps a protected sheet from being opened; which code says so differs.
  if (UNPROTECT.test(location) && (kind === 'denied' || error.code === 'InvalidArgument')) {
    return { code: 'passwordNeeded', sheet: sheet ?? openedLast(error) };
  }
  switch (kind) {
    case undefined:
    case 'unexpected':
      return { code: 'hostFailed', hostCode: error.code };
    case 'denied':
      return STRUCTURE.test(location)
        ? { code: 'workbookProtected' }
        : { code: 'sheetProtected', sheet };
    case 'apiMissing':
      return { code: 'apiMissing', capability: 'unknown' };
    default:
      return { code: kind };
  }
}
