import { gatherActions } from '../../../src/actions/gather';
import { draftGathering } from '../../../src/actions/gather/draft';
import { ledgersSent } from '../../../src/actions/gather/ledgers/sent';
import { NO_CHOICES } from '../../../src/actions/gather/types';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import type { FileSource } from '../../../src/files/gather/fileOutcome';
import type { Period } from '../../../src/plan/period';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { ledgerFile } from '../../files/ledgerFile';
import { plan } from '../../files/templates';

export const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

/** A unit's file with rows of the first ledger. */
export async function fileOf(...parts: Parameters<typeof ledgerFile>): Promise<FileSource> {
  const { name, bytes } = await ledgerFile(...parts);
  return { name, size: bytes.length, bytes: async () => bytes };
}

export async function gathered(period: Period, files: readonly FileSource[]) {
  const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 });
  const context = await gatherActions.readContext(period, { ledgers: ledgersSent(readings) });
  const draft = draftGathering(context, readings, NO_CHOICES);
  return { context, draft };
}

export async function gatherAndWrite(period: Period, files: readonly FileSource[]) {
  const { context, draft } = await gathered(period, files);
  return gatherActions.writeGathering(context, draft, who);
}
