import type { OpenWorkbook } from '../../src/host/node';

/** Closes a workbook when nothing is being calculated in it any more. */
export async function close(book: OpenWorkbook): Promise<void> {
  await book.host.idle();
  book.dispose();
}
