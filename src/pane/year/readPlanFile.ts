import { parsePlan } from '../../plan/parsePlan';
import type { PlanProblem } from '../../plan/problem';
import type { Plan } from '../../plan/types';
import { jsonErrorLine } from './jsonError';
import { otherFile, type OtherFile } from './otherFile';

/** Why a chosen file gives no plan; nothing in the pane or the workbook changes then. */
export type PlanFileProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'tooLarge'; readonly megabytes: number }
  | { readonly code: 'otherType'; readonly type: OtherFile }
  | { readonly code: 'notUtf8' }
  /** `line` is 1-based; null where the place cannot be told. */
  | { readonly code: 'notJson'; readonly line: number | null }
  | { readonly code: 'invalid'; readonly problems: readonly PlanProblem[] };

export type PlanFileOutcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanFileProblem };

/** A plan is some 20 kB; a file this large was chosen by mistake and would only freeze the pane. */
const MOST_MEGABYTES = 4;

export async function readPlanFile(file: File): Promise<PlanFileOutcome> {
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    return refused({ code: 'tooLarge', megabytes: MOST_MEGABYTES });
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused({ code: 'unreadable' });
  }
  const type = otherFile(new Uint8Array(bytes));
  if (type !== null) return refused({ code: 'otherType', type });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ code: 'notUtf8' });
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused({ code: 'notJson', line: jsonErrorLine(text) });
  }
  const parsed = parsePlan(content);
  return parsed.ok
    ? { ok: true, plan: parsed.plan }
    : refused({ code: 'invalid', problems: parsed.problems });
}

function refused(problem: PlanFileProblem): PlanFileOutcome {
  return { ok: false, problem };
}
