import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../src/host/node';

export type { OpenWorkbook };

/** What the test at hand has opened. */
const own = new Set<OpenWorkbook>();
let shared: OpenWorkbook | null = null;

// Whatever a story breaks off with: a workbook that stays open would keep its process from ending.
afterEach(async () => {
  const books = [...own];
  own.clear();
  for (const book of books) await close(book);
});
afterAll(closeShared);

/** A workbook for one test, opened in it or before it; it closes by itself when the test ends. */
export async function openBook(options?: OpenOptions): Promise<OpenWorkbook> {
  const book = await openWorkbook(options);
  own.add(book);
  return book;
}

/** A workbook for a block of tests, opened before all of them; it closes when the next one is opened, or at the end. */
export async function openSharedBook(options?: OpenOptions): Promise<OpenWorkbook> {
  await closeShared();
  shared = await openWorkbook(options);
  return shared;
}

async function closeShared(): Promise<void> {
  const book = shared;
  shared = null;
  if (book !== null) await close(book);
}

/** When nothing is being calculated in it any more; what a story did to hinder it ends before. */
async function close(book: OpenWorkbook): Promise<void> {
  book.host.faults = null;
  book.host.editing = false;
  try {
    await book.host.idle();
  } finally {
    book.dispose();
  }
}
