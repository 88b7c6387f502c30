import { writeBook } from '../../files/write/writeBook';
import type { NamedFile } from '../../files/write/zip';
import type { Plan } from '../../plan/types';
import type { BaseValues } from '../../sheets/base/carriedBase';
import { blockNames } from '../../sheets/blocks/names';
import { canOpenNew, openNew } from '../../workbook/newWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { readForRevision } from '../../workbook/revise/readForRevision';
import { inWorkbook } from '../../workbook/run';
import { previewOf, type Draft } from '../draft';
import { draftYear } from '../draftYear';
import { legalName } from '../templates/legalName';
import type { Preview, RunOptions } from '../types';
import { keptBase } from './keptBase';

/** What the sheets of a workbook of its own come into. */
const EMPTY: WorkbookContents = {
  name: '',
  structureProtected: false,
  warnings: [],
  sheets: [],
  names: [],
  oversizedNames: new Map(),
  journal: null,
  blocks: new Map(),
};

async function draftApart(
  plan: Plan,
  populationsOf: number | null,
  options: RunOptions,
): Promise<Draft> {
  return draftYear(plan, EMPTY, populationsOf === null ? null : await read(populationsOf, options));
}

/** @throws WorkbookError `planUnreadable` */
function read(year: number, options: RunOptions): Promise<BaseValues | null> {
  return inWorkbook(options, async (session) => {
    const population = blockNames.population(year);
    return keptBase(await readForRevision(session, [blockNames.plan(year)], [population]), year);
  });
}

/** What a workbook of its own would hold. */
export async function previewApart(
  plan: Plan,
  populationsOf: number | null,
  options: RunOptions = {},
): Promise<Preview> {
  return previewOf(await draftApart(plan, populationsOf, options));
}

/** A year's sheets as a file, as they would be written into an empty workbook. */
export async function fileApart(
  plan: Plan,
  populationsOf: number | null,
  options: RunOptions = {},
): Promise<NamedFile> {
  const { sheets } = await draftApart(plan, populationsOf, options);
  return {
    name: `${legalName(plan.whole.name)}_${plan.year}_目标.xlsx`,
    bytes: await writeBook(sheets.map(({ layout }) => layout)),
  };
}

/** @returns false: this Excel opens no workbook that was made here */
export async function openApart({ bytes }: NamedFile): Promise<boolean> {
  if (!canOpenNew()) return false;
  await openNew(bytes);
  return true;
}
