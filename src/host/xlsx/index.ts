export { NotAWorkbookError, type NotAWorkbookReason } from './errors';
export { readWorkbook } from './read';
export { writeWorkbook, type WriteOptions } from './write';
