import { makeStyles } from '@fluentui/react-components';
import type { Obstacle, RestoreDraft } from '../../actions/restore/types';
import type { Messages } from '../../messages';
import type { Plan } from '../../plan/types';
import { usePageStyles } from '../frame/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';
import { timeText, writeText } from './words';

const useStyles = makeStyles({ line: { display: 'block' } });

export interface ObstaclesProps {
  readonly draft: RestoreDraft;
  readonly disabled: boolean;
  readonly onLookAt: (id: string) => void;
}

/** Why it cannot be done now, and what has to be done first. */
export function Obstacles({ draft, disabled, onLookAt }: ObstaclesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const messages = usePageMessages();
  const text = messages.restore.obstacle;
  const { obstacles, later, plan } = draft;
  const isLast = obstacles.every(({ code }) => code === 'lastSheet');
  const [next] = later;
  return (
    <Bar intent="warning" title={text.title}>
      {obstacles.map((obstacle) => (
        <span key={obstacle.code} className={styles.line}>
          {obstacleText(messages, obstacle, plan)}
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

function obstacleText(messages: Messages, obstacle: Obstacle, plan: Plan | null): string {
  const text = messages.restore.obstacle;
  switch (obstacle.code) {
    case 'referred':
      return text.referred(obstacle.sheets, obstacle.to);
    case 'needed':
      return text.needed(obstacle.sheets);
    case 'newer': {
      const { head } = obstacle;
      return text.newer(writeText(messages, head, plan), timeText(messages, head));
    }
    case 'lastSheet':
      return text.lastSheet;
  }
}
