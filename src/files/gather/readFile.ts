import type { Plan } from '../../plan/types';
import { readSubmission } from '../../sheets/submission/readSubmission';
import { LIMITS, type Limits } from '../read/limits';
import { readBook } from '../read/readBook';
import type { FileResult } from './reading';
import { sha256 } from './sha256';

/** Bytes of one file → a submission, or why not. Never rejects. */
export async function readFile(
  bytes: Uint8Array,
  plan: Plan,
  limits: Limits = LIMITS,
): Promise<FileResult> {
  const outcome = readBook(bytes, limits);
  if (!outcome.ok) return { kind: 'unreadable', refusal: outcome.refusal };
  const hash = await sha256(bytes);
  const reading = readSubmission(outcome.book, plan);
  if (!reading.ok) return { kind: 'refused', hash, problem: reading.problem };
  const { submission, identity, contact, notes } = reading;
  return { kind: 'submission', hash, submission, identity, contact, notes };
}
