import { readFileSync } from 'node:fs';
import { WorkbookError } from '../../src/workbook/errors';
import { HOST_CODES } from '../../src/workbook/hostCodes';
import { toWorkbookError } from '../../src/workbook/hostErrors';

const host = (code: string, errorLocation = '') => ({
  code,
  message: 'You cannot perform the requested operation.',
  debugInfo: { errorLocation },
});

const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = typings.slice(typings.indexOf('declare namespace Excel {'));
const extension = typings.slice(typings.indexOf('declare namespace OfficeExtension {'));

/** Every code that the typings name, Excel's and the client's own. */
const TYPED = [
  ...[...(/enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '').matchAll(/"(\w+)"/g)],
  ...[...(/class ErrorCodes \{([^}]*)\}/.exec(extension)?.[1] ?? '').matchAll(/static (\w+):/g)],
].map(([, name = '']) => name.charAt(0).toUpperCase() + name.slice(1));

/** Codes that Microsoft documents, or that its client makes by itself, without their being in the typings. */
const DOCUMENTED = [
  'ApiNotAvailable',
  'BadPassword',
  'ContentLengthRequired',
  'InvalidOrTimedOutSession',
  'InvalidRequest',
  'MemoryLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Timeout',
  'Unauthenticated',
  'WriteNotSupportedWhenModalDialogOpen',
];

describe('HOST_CODES', () => {
  it('has a place for every code there is, and for no other', () => {
    expect(TYPED.length).toBeGreaterThan(40);
    expect(Object.keys(HOST_CODES).sort()).toEqual([...new Set([...TYPED, ...DOCUMENTED])].sort());
  });

  it.each(Object.keys(HOST_CODES))(
    '%s becomes one failure without the words of the host',
    (code) => {
      const { failure, message } = toWorkbookError(host(code));
      expect(failure.code).not.toBe('unexpected');
      expect(JSON.stringify(failure) + message).not.toContain('cannot perform');
      const isUnexpected = HOST_CODES[code] === 'unexpected';
      expect(failure.code === 'hostFailed').toBe(isUnexpected);
      // The code is for whoever is asked for help; the others are told what to do.
      expect(JSON.stringify(failure).includes(`"${code}"`)).toBe(isUnexpected);
    },
  );
});

describe('toWorkbookError', () => {
  it.each([
    [host('AccessDenied', 'WorksheetCollection.add'), { code: 'workbookProtected' }],
    [host('AccessDenied', 'Worksheet.delete'), { code: 'workbookProtected' }],
    [host('AccessDenied', 'Range.values'), { code: 'sheetProtected', sheet: '目标' }],
    [
      host('AccessDenied', 'WorksheetProtection.unprotect'),
      { code: 'passwordNeeded', sheet: '目标' },
    ],
    [
      host('InvalidArgument', 'WorksheetProtection.unprotect'),
      { code: 'passwordNeeded', sheet: '目标' },
    ],
    [host('InvalidOperationInCellEditMode'), { code: 'cellEditing' }],
    [host('ApiNotFound', 'Range.getSpill'), { code: 'apiMissing', capability: 'unknown' }],
    [host('RequestPayloadSizeLimitExceeded'), { code: 'tooLarge' }],
    [host('ItemNotFound', 'Worksheet.getRange'), { code: 'gone' }],
    [host('GeneralException'), { code: 'hostFailed', hostCode: 'GeneralException' }],
    [host('NeverHeardOf'), { code: 'hostFailed', hostCode: 'NeverHeardOf' }],
    [host('toString'), { code: 'hostFailed', hostCode: 'toString' }],
    [new TypeError('x is not a function'), { code: 'hostFailed', hostCode: 'internal' }],
  ])('maps %j', (error, failure) => {
    expect(toWorkbookError(error, '目标').failure).toEqual(failure);
  });

  it('never carries the text of the host, but keeps the cause', () => {
    const error = host('AccessDenied', 'Range.values');
    const mapped = toWorkbookError(error);
    expect(JSON.stringify(mapped.failure) + mapped.message).not.toContain('cannot perform');
    expect(mapped.cause).toBe(error);
  });

  it('passes on what is typed already', () => {
    const error = new WorkbookError({ code: 'cancelled' });
    expect(toWorkbookError(error)).toBe(error);
  });
});
