import { Button, mergeClasses } from '@fluentui/react-components';
import type { PlacedFinding } from '../../actions/check/types';
import type { Candidate } from '../../figures/reading';
import { findingText, type Messages } from '../../messages';
import { usePageMessages, usePaneStore } from '../state/context';
import { useCheckState, useCheckStore, useCheckTask } from './context';
import { EvidenceButton } from '../evidence/EvidenceButton';
import { evidenceOf } from './evidenceOf';
import { Explain } from './Explain';
import { useSharedStyles } from '../look/styles';
import { useCheckStyles } from './styles';

export interface FindingCardProps {
  readonly placed: PlacedFinding;
  /** The list around it does not name its kind. */
  readonly withTitle: boolean;
}

/** One finding: where (a click leads there), what, how to mend it, and what one click can do. */
export function FindingCard({ placed, withTitle }: FindingCardProps) {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.check;
  const pane = usePaneStore();
  const store = useCheckStore();
  const { check, explaining } = useCheckState();
  const isBusy = useCheckTask().at !== 'rest';
  if (check === null) return null;
  const { finding, cell, suggestion, canExplain, key } = placed;
  const worded = findingText(messages.findings, check.plan, { ...finding, period: null });
  const isOpen = finding.explained === undefined;
  const isExplaining = explaining === key;
  const evidence = evidenceOf(check, finding);
  const hasButtons = suggestion !== null || canExplain;
  return (
    <li className={mergeClasses(styles.card, styles[finding.severity], !isOpen && styles.answered)}>
      <div className={styles.place}>
        {cell === null ? (
          <span>{worded.where}</span>
        ) : (
          <button
            type="button"
            className={styles.where}
            title={text.goTo(`${cell.sheetName} ${cell.address}`)}
            onClick={() => void pane.open(cell)}
          >
            {worded.where}
          </button>
        )}
        {cell !== null && (
          <span className={styles.address}>
            {cell.sheetId === check.entries.sheetId
              ? cell.address
              : `${cell.sheetName} ${cell.address}`}
          </span>
        )}
      </div>
      <div className={styles.what}>
        {withTitle && <b>{`${worded.title} · `}</b>}
        <span className={shared.spoken}>{`${worded.severity} `}</span>
        {worded.what}
      </div>
      <div className={styles.mend}>{worded.explained ?? worded.mend}</div>
      {hasButtons && !isExplaining && (
        <div className={styles.buttons}>
          {suggestion !== null && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => store.preview([placed])}>
              {takeText(messages, suggestion)}
            </Button>
          )}
          {canExplain && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isBusy}
              onClick={() => store.set({ explaining: key })}
            >
              {isOpen ? text.explain.open : text.explain.change}
            </Button>
          )}
        </div>
      )}
      {evidence !== null && (
        <EvidenceButton
          label={messages.ledgers.evidence.rows}
          ask={(actions, options) => actions.showEvidence(evidence, options)}
        />
      )}
      {isExplaining && <Explain placed={placed} where={worded.where} />}
    </li>
  );
}

/** Two numbers in one cell go apart; as they were typed they would say nothing. */
function takeText({ check, findings }: Messages, suggestion: Candidate): string {
  if (suggestion.kind !== 'pair') return check.changeTo(findings.candidate(suggestion));
  const [first, second] = suggestion.values.map((value) =>
    findings.candidate({ kind: 'number', value }),
  );
  return check.changePair(first ?? '', second ?? '');
}
