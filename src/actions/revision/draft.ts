import { changesOf, hasSameShape } from '../../plan/changes/changesOf';
import { revisionOf } from '../../plan/changes/revisionOf';
import type { Plan } from '../../plan/types';
import { blockNames } from '../../sheets/blocks/names';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { freshBlock } from '../../sheets/layout/tableGrid';
import { WorkbookError } from '../../workbook/errors';
import { refuseFiltered } from '../../workbook/readWorkbook';
import {
  readForRevision,
  type LaidContents,
  type RevisionContents,
} from '../../workbook/revise/readForRevision';
import type { Session } from '../../workbook/run';
import type { Block } from '../../workbook/block';
import { findBlock } from '../findBlock';
import { keptPlan } from '../keptPlan';
import { linkToBlock } from '../links';
import { populationBlock } from '../year/populations';
import { carried, type Carried } from './entries';
import { laidBlocks, laidOut, type LaidOut } from './laidOut';
import { lookOf, patchesOf, type Patches } from './patches';
import type { RevisionDraft } from './types';

/** A sheet as it is, as its plan laid it out, and as the revised one does. */
export interface SheetRevision {
  readonly block: Block;
  readonly laid: LaidContents;
  readonly before: LaidOut;
  readonly after: LaidOut;
  /** What is written where only cells change. */
  readonly patches: Patches;
  /** The new sheet with the entries of the old one, where it is laid out anew. */
  readonly carried: Carried;
}

/** What a draft says, and what it was drawn from. */
export interface Drafted {
  readonly draft: RevisionDraft;
  readonly reading: RevisionContents;
  readonly sheets: readonly SheetRevision[];
}

/** One request. */
export function readRevision(session: Session, year: number): Promise<RevisionContents> {
  return readForRevision(
    session,
    [
      blockNames.plan(year),
      blockNames.population(year),
      blockNames.revisions(year),
      blockNames.explanations(year),
    ],
    laidBlocks(year),
  );
}

/**
 * Pure. Null: no plan of that year is in force, or nothing differs.
 * @throws WorkbookError `planUnreadable`, `targetMissing`, `blockDamaged`, `sheetFiltered`
 */
export function draftRevision(drafted: Plan, reading: RevisionContents): Drafted | null {
  const former = keptPlan(reading, drafted.year);
  if (former === null) return null;
  const next = revisionOf(former, drafted);
  const changes = changesOf(former, next);
  if (changes.length === 0) return null;
  const sheets = sheetsOf(former, next, reading);
  const isInPlace =
    hasSameShape(former, next) &&
    sheets.every(
      ({ before, after, block, carried: { dropped } }) =>
        lookOf(before.layout) === lookOf(after.layout) &&
        isAsLaidOut(former, before, block) &&
        dropped.length === 0,
    );
  const isAdjusted = reading.blocks.has(blockNames.adjustments(next.year));
  return {
    reading,
    sheets,
    draft: {
      ...{ former, next, changes },
      way: isInPlace ? 'inPlace' : 'relaid',
      sheets: sheets.flatMap(({ block, patches, carried: { figures } }) => {
        if (!isInPlace) return [{ link: linkToBlock(block), cells: figures, edited: 0 }];
        const { cells, edited } = patches;
        return cells.length === 0
          ? []
          : [{ link: linkToBlock(block), cells: cells.length, edited }];
      }),
      dropped: sheets.flatMap(({ carried: { dropped } }) => dropped),
      frozen: isInPlace ? 0 : sheets.reduce((sum, { carried: { frozen } }) => sum + frozen, 0),
      obstacle: !isInPlace && isAdjusted ? 'adjusted' : null,
    },
  };
}

function sheetsOf(former: Plan, next: Plan, reading: RevisionContents): SheetRevision[] {
  const tabOf = (name: string): string | null => reading.blocks.get(name)?.sheetName ?? null;
  const [before, after] = [former, next].map((plan) =>
    laidOut(plan, tabOf, populationsOf(plan, reading)),
  );
  if (before === undefined || before.length === 0) {
    throw new WorkbookError({ code: 'targetMissing', year: former.year });
  }
  return before.map((each, at) => {
    const [block, laid, then] = [
      reading.blocks.get(each.block),
      reading.laid.get(each.block),
      after?.[at],
    ];
    if (block === undefined || laid === undefined || then === undefined) {
      throw new RangeError(`${each.block} was not read`);
    }
    refuseFiltered(block);
    const place = each.table === null ? null : findBlock(block, former, each.table.rows);
    return {
      ...{ block, laid, before: each, after: then },
      patches: patchesOf(each.layout, then.layout, laid),
      carried:
        each.entries === null || place === null
          ? { layout: then.layout, figures: 0, dropped: [], frozen: 0 }
          : carried(former, next, each.entries, { block, place, laid }, then.layout),
    };
  });
}

/** A unit that is new has no population yet: its density's total then says so. */
function populationsOf(plan: Plan, reading: RevisionContents) {
  try {
    return populationBlock(plan, reading);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Whether nobody inserted, moved or took away a row or column of a sheet. */
function isAsLaidOut(plan: Plan, { table, layout }: LaidOut, block: Block): boolean {
  const area = layout.names[0]?.area;
  if (area?.row !== block.row || area.column !== block.column) return false;
  if (table === null) return true;
  const [now, fresh] = [
    findBlock(block, plan, table.rows),
    freshBlock(plan, table, block.sheetName),
  ];
  return sameMap(now.rows, fresh.rows) && sameMap(now.columns, fresh.columns);
}

type Places = BlockMap['rows'] | BlockMap['columns'];

const sameMap = (a: Places, b: Places): boolean =>
  a.size === b.size &&
  [...a].every(([key, at]) => (b as ReadonlyMap<string, number>).get(key) === at);
