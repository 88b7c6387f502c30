import type { TypedCorrection } from '../../actions/gather/typedCorrection';
import { findingText } from '../../messages';
import type { Plan } from '../../plan/types';
import { TextButton } from '../look/TextButton';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';

export interface CorrectFindingsProps {
  readonly plan: Plan;
  readonly typed: TypedCorrection;
  /** A suggestion that was taken, as text for the field. */
  readonly onTake: (text: string) => void;
}

/** What a check would say of a typed correction: while it is typed, not only after it was written. */
export function CorrectFindings({ plan, typed, onTake }: CorrectFindingsProps) {
  const styles = useGatherStyles();
  const messages = usePageMessages();
  return (
    <div role="status">
      {typed.findings.map((finding) => {
        const { what, mend } = findingText(messages.findings, plan, finding);
        const { suggestion } = finding;
        return (
          <div key={finding.rule} className={styles.doubt}>
            {`${what}${mend}`}
            {suggestion?.kind === 'number' && (
              <TextButton small onClick={() => onTake(String(suggestion.value))}>
                {messages.findings.candidate(suggestion)}
              </TextButton>
            )}
          </div>
        );
      })}
    </div>
  );
}
