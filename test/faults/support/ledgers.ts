import { ledgersOf } from '../../../src/plan/ledgers';
import { blockNames } from '../../../src/sheets/blocks/names';
import { evidenceActions, ledgerActions, NOW, restoreActions } from './actions';
import { SEPTEMBER } from './books';
import type { Case } from './cases';
import { gatheringOf } from './listed';
import { smallPlan as plan } from './plan';

const chosen = { plan, period: SEPTEMBER, ledger: null };
const name = blockNames.ledger(plan.year, 'pledges');
const [first, second] = plan.districts.map(({ id }) => id);
const feed = ledgersOf(plan).find(({ id }) => id === 'pledges')?.feeds[0]?.measure ?? '';
const wanted = { plan, period: SEPTEMBER, measure: feed, district: first ?? '' };

const asked = (action: string, ask: () => Promise<unknown>): Case => ({
  ...{ action, book: 'listed' as const, prepare: () => Promise.resolve(ask) },
});

export const LEDGERS: readonly Case[] = [
  asked('ledgers.exportLedgers', () => ledgerActions.exportLedgers(chosen)),
  asked('ledgers.previewClearing', () => ledgerActions.previewClearing(chosen)),
  // What a sheet is filtered for is nothing that is lost; asked once more, it is filtered as wished.
  {
    ...asked('evidence.showEvidence', () => evidenceActions.showEvidence(wanted)),
    again: () => evidenceActions.showEvidence(wanted),
  },
  {
    ...asked('evidence.showAll', () => evidenceActions.showAll(name)),
    again: () => evidenceActions.showAll(name),
  },
  {
    action: 'gather.writeGathering:first',
    book: 'begun',
    prepare: () => gatheringOf(SEPTEMBER, { [first ?? '']: [1, 2] }),
  },
  {
    action: 'gather.writeGathering:listed',
    book: 'listed',
    prepare: () => gatheringOf(SEPTEMBER, { [first ?? '']: [1, 5], [second ?? '']: [3, 4] }),
  },
  {
    action: 'restore.restore:gathered',
    book: 'listed',
    prepare: async () => {
      const [latest] = await restoreActions.list();
      if (latest === undefined) throw new Error('nothing is on record');
      const draft = await restoreActions.preview(latest);
      return () => restoreActions.restore(draft, { who: '王', now: NOW });
    },
  },
  // Rows that are put in again have their frame drawn anew, which is another record of the same lines.
  {
    ...{ action: 'ledgers.clearLedgers', book: 'listed', prepare: clearing },
    again: async () => (await clearing())(),
  },
];

async function clearing(): Promise<() => Promise<unknown>> {
  const shown = await ledgerActions.previewClearing(chosen);
  return () => ledgerActions.clearLedgers(chosen, shown, { who: '王', now: NOW });
}
