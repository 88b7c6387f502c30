export { watchChanges as watch } from '../workbook/check/watchChanges';
