import { apiNotFound, invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/objects';
import type { BookObject, OpenWindow } from './book';

/** A workbook that was made and is not open yet. */
interface NewWorkbook extends BookObject {
  readonly bytes: Uint8Array | null;
  readonly openWindow: OpenWindow;
}

/** What `Excel.createWorkbook` asks of the application before it opens the answer. */
export function createWorkbook({ book }: BookObject, base64?: unknown): NewWorkbook {
  const { openWindow } = book;
  if (openWindow === null) throw apiNotFound('Application.createWorkbook');
  const bytes = base64 === undefined || base64 === null ? null : bytesOf(base64);
  return { type: 'WorkbookCreated', book, bytes, openWindow };
}

export const workbookCreated = objectType<NewWorkbook>({
  methods: { Open: ({ bytes, openWindow }) => openWindow(bytes) },
});

function bytesOf(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('base64File');
  }
}
