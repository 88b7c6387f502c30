import { ledgersOf } from '../../../plan/ledgers';
import type { Plan } from '../../../plan/types';
import { linkToBlock } from '../../links';
import type { SheetLink } from '../../types';
import type { KeptLedgers } from './kept';

/** Where the 台账 that were read stand, in the plan's order; those without a sheet are left out. */
export function ledgerSheets(
  plan: Plan,
  kept: KeptLedgers = new Map(),
): readonly { readonly title: string; readonly link: SheetLink }[] {
  return ledgersOf(plan).flatMap(({ id, title }) => {
    const block = kept.get(id)?.block ?? null;
    return block === null ? [] : [{ title, link: linkToBlock(block) }];
  });
}
