import { inWords } from '../../sheets/revisions/valueText';
import type { FileVerdict, Question } from '../../actions/gather/types';
import { isUnanswered } from '../../actions/gather/questions';
import {
  noteText,
  problemText,
  changeText,
  questionText,
  refusedFileText,
  rejectionText,
  type FileText,
  type Messages,
} from '../../messages';
import type { LedgerDraft } from '../../actions/gather/ledgers/draft';
import type { Severity } from '../../plan/types';
import type { Finding } from '../../rules/finding';

/** Why a file is not taken, and what to do; null for one that is. */
export function reasonOf(messages: Messages, verdict: FileVerdict): FileText | null {
  switch (verdict.kind) {
    case 'refused': {
      const { file } = verdict;
      if (file.kind === 'locked') return messages.files.locked();
      return file.kind === 'unreadable'
        ? refusedFileText(messages, file.refusal)
        : problemText(messages, file.problem);
    }
    case 'rejected': {
      const { rejection } = verdict;
      if (rejection.code === 'newerTemplate') return rejectionText(messages, rejection);
      const [found, expected] = [rejection.found, rejection.expected].map(messages.pane.period);
      return rejectionText(messages, {
        code: 'otherPeriod',
        found: found ?? '',
        expected: expected ?? '',
      });
    }
    case 'copy':
      return { what: messages.files.copy(verdict.of), mend: '' };
    case 'left':
      return { what: messages.files.left(verdict.instead), mend: '' };
    case 'skipped':
      return { what: messages.files.skipped, mend: '' };
    default:
      return null;
  }
}

export function questionWords(messages: Messages, question: Question): string {
  switch (question.code) {
    case 'altered':
      return questionText(messages, { code: 'altered', count: question.findings.length });
    case 'planVersion': {
      const { changes, ...facts } = question;
      const told = changes?.map((change) => changeText(messages, inWords(change))) ?? null;
      return questionText(messages, { ...facts, changes: told });
    }
    default:
      return questionText(messages, question);
  }
}

/** Worth saying beside a file that is taken. */
export function noteWords(messages: Messages, verdict: FileVerdict): string[] {
  const { file } = verdict;
  return 'notes' in file ? file.notes.map((note) => noteText(messages, note)) : [];
}

/** Of figures and of ledgers' rows together. */
export function countFindings(
  findings: readonly Finding[],
  ledgers: readonly Pick<LedgerDraft, 'findings'>[] = [],
) {
  const ofRows = ledgers.flatMap((ledger) => ledger.findings);
  const isError = ({ severity }: { readonly severity: Severity }) => severity === 'error';
  return {
    errors: findings.filter(isError).length + ofRows.filter(isError).length,
    doubts:
      findings.filter(isUnanswered).length +
      ofRows.filter(({ severity }) => severity === 'warning').length,
    hints: findings.filter(({ severity }) => severity === 'info').length,
  };
}
