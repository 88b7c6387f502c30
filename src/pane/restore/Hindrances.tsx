import { makeStyles } from '@fluentui/react-components';
import type { Hindrance, RestoreDraft } from '../../actions/restore/types';
import type { Messages } from '../../messages';
import type { Plan } from '../../plan/types';
import { usePageStyles } from '../frame/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';
import { timeText, writeText } from './words';

const useStyles = makeStyles({ line: { display: 'block' } });

export interface HindrancesProps {
  readonly draft: RestoreDraft;
  readonly disabled: boolean;
  readonly onLookAt: (id: string) => void;
}

/** Why it cannot be done now, and what has to be done first. */
export function Hindrances({ draft, disabled, onLookAt }: HindrancesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const messages = usePageMessages();
  const text = messages.restore.hindrance;
  const { hindrances, later, plan } = draft;
  const isLast = hindrances.every(({ code }) => code === 'lastSheet');
  const [next] = later;
  return (
    <Bar intent="warning" title={text.title}>
      {hindrances.map((hindrance) => (
        <span key={hindrance.code} className={styles.line}>
          {hindranceText(messages, hindrance, plan)}
        </span>
      ))}
      {isLast ? (
        <span className={styles.line}>{text.addSheet}</span>
      ) : next === undefined ? (
        <span className={styles.line}>{text.orDelete}</span>
      ) : (
        <span className={page.links}>
          <span>{text.first}</span>
          <TextButton inline disabled={disabled} onClick={() => onLookAt(next.id)}>
            {`${timeText(messages, next)} ${writeText(messages, next, plan)}`}
          </TextButton>
        </span>
      )}
    </Bar>
  );
}

function hindranceText(messages: Messages, hindrance: Hindrance, plan: Plan | null): string {
  const text = messages.restore.hindrance;
  switch (hindrance.code) {
    case 'referred':
      return text.referred(hindrance.sheets, hindrance.to);
    case 'needed':
      return text.needed(hindrance.sheets);
    case 'newer': {
      const { head } = hindrance;
      return text.newer(writeText(messages, head, plan), timeText(messages, head));
    }
    case 'lastSheet':
      return text.lastSheet;
  }
}
