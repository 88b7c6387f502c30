import { readSelection } from '../../workbook/readSelection';
import { inWorkbook } from '../../workbook/run';
import { judgeDraft, readDraft } from './readDraft';
import type { NoticeActions } from './types';
import { previewDraft, writeDraft } from './writeDraft';

/** From a notice to a plan, in the workbook that is open in Excel. */
export function createNoticeActions(): NoticeActions {
  return {
    readSelection: (options = {}) => inWorkbook(options, readSelection),
    previewDraft,
    writeDraft,
    readDraft,
    judgeDraft,
  };
}
