import { mergeClasses } from '@fluentui/react-components';
import { findingText } from '../../messages';
import type { Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import { useGatherStyles } from '../gather/styles';
import { usePageMessages } from '../state/context';

export interface RowFindingsProps {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
}

/** What is to be mended or explained in the figures that a total is made of. */
export function RowFindings({ findings, plan }: RowFindingsProps) {
  const styles = useGatherStyles();
  const messages = usePageMessages();
  return (
    <details>
      <summary className={mergeClasses(styles.summary, styles.doubt)}>
        {messages.superior.findings(findings.length)}
      </summary>
      <ul className={styles.figures}>
        {findings.map((finding, at) => {
          const { severity, where, what, mend } = findingText(messages.findings, plan, finding);
          return (
            <li key={at}>
              {severity} {where} {what}
              {mend}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
