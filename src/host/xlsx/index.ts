export { NotAWorkbookError, type NotAWorkbookReason } from './errors';
export { lossesOf, type Loss } from './foreign/losses';
export { readWorkbook } from './read';
export { writeWorkbook, type WriteOptions } from './write';
