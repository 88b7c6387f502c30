import type { PlanDraft } from '../../notice';
import { blockNames } from '../../sheets/blocks/names';
import { planDraftSheet, type Remarks } from '../../sheets/planDraft/planDraftSheet';
import { restSheet } from '../../sheets/planDraft/rest';
import { sheetNames } from '../../sheets/labels';
import { readWorkbook } from '../../workbook/readWorkbook';
import { draftOf } from '../draft';
import { freeSheetName } from '../freeNames';
import { perform, preview, type Addition } from '../perform';
import type { Preview, Report, RunOptions } from '../types';

/** A new draft takes over the names of an older one, whose sheet stays as it is under its own tab. */
const addition = (draft: PlanDraft, remarks: Remarks): Addition => ({
  read: (session) => readWorkbook(session, [blockNames.planDraft(), blockNames.draftRest()]),
  draft: (reading) => {
    const taken = reading.sheets.map(({ name }) => name);
    const name = freeSheetName(sheetNames.planDraft, taken);
    const rest = freeSheetName(sheetNames.draftRest, taken);
    const sheets = [
      { wished: name, layout: planDraftSheet(draft, remarks, name), existing: null },
      { wished: rest, layout: restSheet(draft, rest), existing: null },
    ];
    return draftOf(sheets, reading);
  },
  journalEntry: {
    action: 'planDraft',
    facts: draft.header.year === null ? {} : { year: draft.header.year },
  },
});

/** Two requests to the host. */
export const writeDraft = (
  draft: PlanDraft,
  remarks: Remarks,
  options: RunOptions = {},
): Promise<Report> => perform(addition(draft, remarks), 'refuse', options);

/** One request to the host. */
export const previewDraft = (
  draft: PlanDraft,
  remarks: Remarks,
  options: RunOptions = {},
): Promise<Preview> => preview(addition(draft, remarks), options);
