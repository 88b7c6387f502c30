import { mergeClasses } from '@fluentui/react-components';
import type { LedgerDraft } from '../../actions/gather/ledgers/draft';
import { ledgerText } from '../../messages';
import type { LedgerComparison } from '../../ledgers/compare';
import type { Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';
import { EvidenceButton } from '../evidence/EvidenceButton';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';

/** So many findings of a ledger are shown; all of them go back with the return slip. */
const SHOWN = 20;

/** What a unit's ledger would change, and what was found of its rows. */
export function LedgerDetails({
  plan,
  period,
  district,
  draft,
}: {
  readonly plan: Plan;
  readonly period: Period;
  readonly district: DistrictId;
  readonly draft: LedgerDraft;
}) {
  const styles = useGatherStyles();
  const messages = usePageMessages();
  const text = messages.ledgers;
  const { ledger, sent, comparison, findings } = draft;
  const measure = ledger.feeds.find(({ where }) => where === null)?.measure;
  return (
    <>
      {comparison !== null && (
        <li>
          {text.preview(ledger.title, {
            added: comparison.added.length,
            changed: comparison.changed.length,
            back: comparison.back.length,
            gone: comparison.gone.length,
            unchanged: comparison.unchanged.length,
          })}{' '}
          {measure !== undefined && isKept(comparison) && (
            <EvidenceButton
              label={text.evidence.rows}
              ask={(actions, options) =>
                actions.showEvidence({ plan, period, measure, district }, options)
              }
            />
          )}
        </li>
      )}
      {findings.slice(0, SHOWN).map((finding, index) => {
        const { where, what, mend } = ledgerText(text, plan, finding, sent.columns);
        const isError = finding.severity === 'error';
        return (
          <li key={index}>
            <span className={mergeClasses(isError ? styles.bad : styles.doubt)}>
              {messages.findings.severities[finding.severity]}
            </span>{' '}
            {where} {what}
            {mend}
          </li>
        );
      })}
      {findings.length > SHOWN && <li>{text.more(findings.length - SHOWN)}</li>}
    </>
  );
}

/** Whether the unit has rows in the workbook already. */
const isKept = ({ changed, back, gone, unchanged }: LedgerComparison): boolean =>
  changed.length + back.length + gone.length + unchanged.length > 0;
