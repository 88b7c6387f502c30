import type { PlanDraft } from '../../notice';
import { blockNames } from '../../sheets/blocks/names';
import { constantsOf } from '../../sheets/journal/constants';
import { keptRemarks } from '../../sheets/planDraft/judgeRemarks';
import { planDraftSheet } from '../../sheets/planDraft/planDraftSheet';
import { readPlanDraft } from '../../sheets/planDraft/readPlanDraft';
import type { Remarks } from '../../sheets/planDraft/remarks';
import { restSheet } from '../../sheets/planDraft/rest';
import { sheetNames } from '../../sheets/labels';
import { pinnedArea } from '../../sheets/layout/address';
import type { SheetLayout } from '../../sheets/layout/layout';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { retiredSheet } from '../../workbook/revise/retiredSheet';
import { inWorkbook } from '../../workbook/run';
import { draftOf, previewOf, type Draft } from '../draft';
import { freeSheetName } from '../freeNames';
import { linkToBlock } from '../links';
import { perform, type Addition } from '../perform';
import type { Report, RunOptions } from '../types';
import type { DraftPreview, OlderDraft, RemarksOn } from './types';

const BLOCKS = [blockNames.planDraft(), blockNames.draftRest()];

/** What is there of an older draft, with the place of its tab. */
const olderIn = ({ blocks }: WorkbookContents) =>
  BLOCKS.flatMap((name) => {
    const block = blocks.get(name);
    return block === undefined ? [] : [block];
  });

function layoutsOf(
  draft: PlanDraft,
  remarksOn: RemarksOn,
  taken: readonly string[],
): readonly SheetLayout[] {
  const name = freeSheetName(sheetNames.planDraft, taken);
  const remarks = remarksOn(name);
  const sheet = planDraftSheet(draft, remarks, name);
  const rest = freeSheetName(sheetNames.draftRest, taken);
  return [sheet, restSheet(draft, keptOf(sheet, remarks), rest)];
}

function keptOf(sheet: SheetLayout, remarks: Remarks) {
  const reading = readPlanDraft(constantsOf(sheet));
  if ('missing' in reading) throw new RangeError('a draft is laid out with all of its titles');
  return keptRemarks(remarks, reading);
}

function draftIn(
  reading: WorkbookContents,
  draft: PlanDraft,
  remarksOn: RemarksOn,
  older: OlderDraft,
): Draft {
  const all = reading.sheets.map(({ name }) => name);
  const gone = older === 'replace' ? olderIn(reading) : [];
  const taken = all.filter((name) => !gone.some(({ sheetName }) => sheetName === name));
  const layouts = layoutsOf(draft, remarksOn, taken);
  const sheets = layouts.map((layout) => ({ wished: layout.name, layout, existing: null }));
  const made = draftOf(sheets, reading);
  if (gone.length === 0) return made;
  const tabs = [...all, ...layouts.map(({ name }) => name)];
  return {
    ...made,
    before: gone.map(({ sheetId, sheetName, name, ...block }) => {
      const after = freeSheetName(sheetNames.olderDraft(sheetName), tabs);
      tabs.push(after);
      const isVisible = name === blockNames.planDraft();
      const { row, column, values } = block;
      const own = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
      const names = [{ name, formula: `=${pinnedArea(own, sheetName)}` }];
      const rest = { names, dropped: [], added: null };
      return retiredSheet({ ...rest, sheetId, before: sheetName, after, isVisible });
    }),
  };
}

const addition = (draft: PlanDraft, remarksOn: RemarksOn, older: OlderDraft): Addition => ({
  read: (session) => readWorkbook(session, BLOCKS),
  draft: (reading) => draftIn(reading, draft, remarksOn, older),
  journalEntry: {
    action: 'planDraft',
    facts: draft.header.year === null ? {} : { year: draft.header.year },
  },
});

/** Two requests to the host, one more where there is an older draft. */
export const writeDraft = (
  draft: PlanDraft,
  remarksOn: RemarksOn,
  older: OlderDraft,
  options: RunOptions = {},
): Promise<Report> => perform(addition(draft, remarksOn, older), 'refuse', options);

/** One request to the host. */
export const previewDraft = (
  draft: PlanDraft,
  remarksOn: RemarksOn,
  options: RunOptions = {},
): Promise<DraftPreview> =>
  inWorkbook(options, async (session) => {
    const { read, draft: draftFrom } = addition(draft, remarksOn, 'keep');
    const reading = await read(session);
    const block = reading.blocks.get(blockNames.planDraft());
    const older = block === undefined ? null : linkToBlock(block);
    return { ...previewOf(draftFrom(reading)), older };
  });
