import { WorkbookError } from '../../src/workbook/errors';
import { toWorkbookError } from '../../src/workbook/hostErrors';

const host = (code: string, errorLocation = '') => ({
  code,
  message: 'You cannot perform the requested operation.',
  debugInfo: { errorLocation },
});

describe('toWorkbookError', () => {
  it.each([
    [host('AccessDenied', 'WorksheetCollection.add'), { code: 'workbookProtected' }],
    [host('AccessDenied', 'Worksheet.delete'), { code: 'workbookProtected' }],
    [host('AccessDenied', 'Range.values'), { code: 'sheetProtected', sheet: '目标' }],
    [host('InvalidOperationInCellEditMode'), { code: 'cellEditing' }],
    [host('ApiNotFound', 'Range.getSpill'), { code: 'apiMissing', member: 'Range.getSpill' }],
    [host('GeneralException'), { code: 'hostFailed', hostCode: 'GeneralException' }],
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
