import { can } from './capabilities';
import { WorkbookError } from './errors';
import { toWorkbookError } from './hostErrors';

/** Whether this Excel can open a workbook that we made. */
export function canOpenNew(): boolean {
  return can('openNew');
}

/**
 * Opens a workbook file in a window of its own.
 * @throws WorkbookError
 */
export async function openNew(bytes: Uint8Array): Promise<void> {
  if (!canOpenNew()) {
    throw new WorkbookError({ code: 'apiMissing', capability: 'openNew' });
  }
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In parts: the call stack does not hold a hundred thousand arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
