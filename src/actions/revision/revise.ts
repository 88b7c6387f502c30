import { serialisePlan } from '../../plan/serialisePlan';
import { blockNames } from '../../sheets/blocks/names';
import type { SheetLayout } from '../../sheets/layout/layout';
import { sheetNames } from '../../sheets/labels';
import { planSheet, textSheet } from '../../sheets/plan/planSheet';
import { listChange } from '../../workbook/check/replaceBlock';
import { appendLines } from '../../workbook/entries/appendLines';
import { WorkbookError } from '../../workbook/errors';
import { journalChange, staleNamesOf } from '../../workbook/journal/writeJournal';
import { layOutSheets } from '../../workbook/layOutSheets';
import { askedSheet } from '../../workbook/revise/askedSheet';
import { patchedSheet } from '../../workbook/revise/patchedSheet';
import type { Session } from '../../workbook/run';
import { carryOut, type Change } from '../../workbook/write/change';
import { freeSheetName, nameOfYear } from '../freeNames';
import { record } from '../journal/record';
import { answersChange } from './answers';
import { draftRevision, readRevision, type Drafted, type PatchedRevision } from './draft';
import { lastLook } from './lastLook';
import type { Signed } from './lines';
import { linkToList, listOf } from './list';
import { ownSheets, referringTo } from './referring';
import { namesGone, relaid } from './relaid';
import type { RevisionDraft, RevisionOutcome } from './types';

/**
 * Lets a plan follow the one in force, as its draft shows it. Three requests: one to see that the workbook still is as shown,
 * one for names that make room, one to write.
 *
 * @throws WorkbookError `workbookProtected`, `sheetFiltered`, `blockDamaged` …
 */
export async function revise(
  session: Session,
  shown: RevisionDraft,
  signed: Signed,
): Promise<RevisionOutcome> {
  const reading = await readRevision(session, shown.next.year);
  const drafted = draftRevision(shown.next, reading);
  if (drafted === null || asText(drafted.draft) !== asText(shown)) {
    return { kind: 'changed', draft: drafted?.draft ?? shown, list: null, referring: null };
  }
  if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  const { draft, made } = drafted;
  const { former, next } = draft;
  const isRelaid = made.way === 'relaid';
  const laid = made.sheets.map(({ before: { block } }) => block);
  const gone = isRelaid ? namesGone(reading.names, next.year, laid) : [];
  const list = listOf(drafted, signed);
  const kept = textSheet(
    serialisePlan(former),
    freeSheetName(
      nameOfYear(sheetNames.formerPlan(former.version), 'formerPlan', next.year, reading.names),
      tabsOf(drafted),
    ),
    blockNames.formerPlan(next.year, former.version),
  );
  const added = [kept, ...list.added];
  const { write } = await record(reading, {
    action: 'revised',
    facts: {
      year: next.year,
      ...(isRelaid && { relaid: true as const }),
      ...(!isRelaid && { cells: draft.sheets.reduce((sum, { cells }) => sum + cells, 0) }),
    },
    who: signed.who,
    now: signed.now,
    layouts: added,
  });
  const forJournal = staleNamesOf(write);
  const wanted = [...forJournal, ...list.staleNames, ...gone];
  const [stale, own] = await lastLook(session, wanted, isRelaid ? ownSheets(reading) : []);
  const among = (names: readonly string[]) => stale.filter(({ name }) => names.includes(name));
  const anew = made.way === 'relaid' ? relaid(former, reading, made.sheets, among(gone)) : null;
  const [newList] = list.added;
  const asked = newList === undefined ? null : askedSheet(newList.name);
  await carryOut(session, [
    journalChange(write, among(forJournal)),
    ...(anew?.retired ?? []),
    layOutSheets([...added, ...(anew?.added ?? [])], among(list.staleNames)),
    ...(made.way === 'inPlace' ? inPlace(made.sheets) : (anew?.placed ?? [])),
    ...list.lists.map(appendLines),
    planChange(drafted),
    ...(isRelaid
      ? answersChange(former, next, reading.blocks.get(blockNames.explanations(next.year)))
      : []),
    ...(asked === null ? [] : [asked.change]),
  ]);
  const tabs = new Set(made.sheets.map(({ block }) => block.sheetName.toLowerCase()));
  return {
    kind: 'revised',
    draft,
    list: linkToList(reading.blocks.get(blockNames.revisions(next.year)), newList, asked?.id()),
    referring: isRelaid ? referringTo(tabs, own, reading) : null,
  };
}

/** All of a draft that a person has looked at. */
const asText = ({ former, next, ...rest }: RevisionDraft): string =>
  JSON.stringify([former.version, serialisePlan(next), rest]);

const inPlace = (sheets: readonly PatchedRevision[]): Change[] =>
  sheets
    .filter(
      ({ patches, before, after }) =>
        patches.cells.length > 0 || rulesOf(before.layout) !== rulesOf(after.layout),
    )
    .map(({ block, laid, patches, before, after }) =>
      patchedSheet({
        sheetId: block.sheetId,
        sheetName: block.sheetName,
        protection: laid.protection,
        cells: patches.cells,
        layouts: [before.layout, after.layout],
      }),
    );

const rulesOf = ({ validations, colorRules }: SheetLayout): string =>
  JSON.stringify([validations, colorRules]);

function planChange({ draft: { next }, reading }: Drafted): Change {
  const block = reading.blocks.get(blockNames.plan(next.year));
  if (block === undefined) throw new RangeError('the plan was read before');
  return listChange(block, planSheet(next, serialisePlan(next), block.sheetName));
}

function tabsOf({ reading, made, draft }: Drafted): string[] {
  const former = made.sheets.map(({ block }) =>
    sheetNames.former(block.sheetName, draft.former.version),
  );
  return [...reading.sheets.map(({ name }) => name), ...former];
}
