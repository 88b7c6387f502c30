import { mergeClasses } from '@fluentui/react-components';
import type { LedgerDraft } from '../../actions/gather/ledgers/draft';
import { ledgerText } from '../../messages';
import type { Plan } from '../../plan/types';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';

/** So many findings of a ledger are shown; all of them go back with the return slip. */
const SHOWN = 20;

/** What a unit's ledger would change, and what was found of its rows. */
export function LedgerDetails({
  plan,
  draft,
}: {
  readonly plan: Plan;
  readonly draft: LedgerDraft;
}) {
  const styles = useGatherStyles();
  const messages = usePageMessages();
  const text = messages.ledgers;
  const { ledger, sent, comparison, findings } = draft;
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
          })}
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
