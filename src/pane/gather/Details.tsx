import { mergeClasses } from '@fluentui/react-components';
import type { DistrictDraft, FigureChange } from '../../actions/gather/types';
import { asSeen } from '../../figures/numberText';
import { findingText, itemText } from '../../messages';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { LedgerDetails } from './LedgerDetails';
import { useGatherStyles } from './styles';

export interface DetailsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly draft: DistrictDraft;
}

/** Each figure that would change, and each finding. */
export function Details({ plan, period, draft }: DetailsProps) {
  const { district, changed, retyped, findings, ledgers } = draft;
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const said = ledgers.filter(
    ({ comparison, findings: own }) => comparison !== null || own.length > 0,
  );
  const blank = ledgers.length - said.length;
  return (
    <details>
      <summary className={mergeClasses(styles.summary, styles.small)}>{text.show}</summary>
      <ul className={mergeClasses(styles.figures, styles.small)}>
        {[...changed, ...retyped].map((change) => (
          <li key={change.measure}>
            {itemText(messages.findings, plan, change.measure)}：<Change change={change} />
          </li>
        ))}
        {findings.map((finding, index) => {
          const { severity, what, mend, explained } = findingText(messages.findings, plan, finding);
          const tone =
            finding.severity === 'error'
              ? styles.bad
              : finding.severity === 'warning'
                ? styles.doubt
                : shared.quiet;
          const where =
            finding.measure === null ? '' : itemText(messages.findings, plan, finding.measure);
          return (
            <li key={index}>
              <span className={tone}>{severity}</span> {where} {what}
              {explained ?? mend}
            </li>
          );
        })}
        {said.map((ledger) => (
          <LedgerDetails key={ledger.ledger.id} {...{ plan, period, district }} draft={ledger} />
        ))}
        {blank > 0 && <li>{messages.ledgers.none(blank)}</li>}
      </ul>
    </details>
  );
}

function Change({ change: { before, after } }: { readonly change: FigureChange }) {
  const text = usePageMessages().gather.preview;
  const old = before === '' || before === null ? text.empty : asSeen(before);
  return <b>{text.change(old, String(after))}</b>;
}
