import { NOT_APPLICABLE, numberCandidate, type Candidate, type PlainReason } from './reading';

interface Words {
  readonly reason: PlainReason;
  readonly pattern: RegExp;
  /** What it may mean where the plan has a target; where the plan has `/` it means `/`. */
  readonly candidates: readonly Candidate[];
}

const ZERO = numberCandidate(0);

/** Words and marks that stand where a number should; anything else is a remark. */
const WORDS: readonly Words[] = [
  { reason: 'dash', pattern: /^[-–—―─_]+$/, candidates: [ZERO, NOT_APPLICABLE] },
  {
    reason: 'zeroOrNotApplicable',
    pattern: /^(没有|无|未有|没|未发生|none|nil)$/i,
    candidates: [ZERO, NOT_APPLICABLE],
  },
  { reason: 'noneYet', pattern: /^(暂无|目前没有|还没有|尚无|暂时没有)$/, candidates: [ZERO] },
  { reason: 'enumerationMark', pattern: /^[、\\]$/, candidates: [NOT_APPLICABLE] },
  {
    reason: 'notApplicableWord',
    pattern: /^(n\/a|na|n\.a\.|不涉及|不适用|不考核|无此项|无此指标|无任务)$/i,
    candidates: [NOT_APPLICABLE],
  },
];

/** The meaning of a word in place of a number, or null. */
export function wordMeaning(
  text: string,
  planCell: 'target' | 'notApplicable' | undefined,
): { readonly reason: PlainReason; readonly candidates: readonly Candidate[] } | null {
  const found = WORDS.find((words) => words.pattern.test(text));
  if (!found) return null;
  if (planCell === 'notApplicable') return { ...found, candidates: [NOT_APPLICABLE] };
  return found;
}
