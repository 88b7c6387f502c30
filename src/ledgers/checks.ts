import { amounts } from './checks/amounts';
import { columns } from './checks/columns';
import { dates } from './checks/dates';
import { figures } from './checks/figures';
import { gone } from './checks/gone';
import { names } from './checks/names';
import { otherSheets } from './checks/otherSheets';
import { passed } from './checks/passed';
import { repeated } from './checks/repeated';
import { repeatedBetween } from './checks/repeatedBetween';
import { repeatedEarlier } from './checks/repeatedEarlier';
import { required } from './checks/required';
import { stray } from './checks/stray';
import { subject } from './checks/subject';
import { unreadable } from './checks/unreadable';
import type { LedgerFinding } from './finding';
import type { LedgerCheck, LedgerView } from './view';

/** What must hold of a ledger, each in a file of its own. */
const CHECKS: readonly LedgerCheck[] = [
  columns,
  otherSheets,
  subject,
  stray,
  passed,
  unreadable,
  required,
  dates,
  amounts,
  repeated,
  repeatedBetween,
  repeatedEarlier,
  names,
  gone,
  figures,
];

/** All that is found of one unit's list, in the order of its rows; what is about the whole list comes first. */
export function checkLedger(view: LedgerView): LedgerFinding[] {
  return CHECKS.flatMap((check) => check(view)).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
