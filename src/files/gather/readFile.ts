import type { Plan } from '../../plan/types';
import { readSubmission } from '../../sheets/submission/readSubmission';
import { LIMITS, type Limits } from '../read/limits';
import { readBook } from '../read/readBook';
import type { FileResult } from './fileOutcome';
import { sha256 } from './sha256';

/** Bytes of one file → a submission, or why not. Never rejects. */
export async function readFile(
  bytes: Uint8Array,
  plan: Plan,
  limits: Limits = LIMITS,
  former: readonly Plan[] = [],
): Promise<FileResult> {
  // The platform hashes beside this thread, while the file is read here.
  const hashing = sha256(bytes);
  const outcome = readBook(bytes, limits);
  const hash = await hashing;
  if (!outcome.ok) return { kind: 'unreadable', refusal: outcome.refusal };
  const reading = readSubmission(outcome.book, plan, former);
  if (!reading.ok) return { kind: 'refused', hash, problem: reading.problem };
  const { submission, identity, heading, contact, ledgers, notes } = reading;
  return { kind: 'submission', hash, submission, identity, heading, contact, ledgers, notes };
}
