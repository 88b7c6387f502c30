import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { TextButton } from '../look/TextButton';
import { useMessages, usePaneStore } from '../state/context';
import type { Result } from '../state/result';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px' },
});

/** So many fit on two lines of a narrow pane; what was written must not cover the page below it. */
const FEW = 4;

/** Ways to what was written: a few, the rest when asked for. */
export function ResultLinks({ links }: Pick<Result, 'links'>) {
  const styles = useStyles();
  const messages = useMessages();
  const store = usePaneStore();
  const [isWhole, setWhole] = useState(links.length <= FEW);
  return (
    <span className={styles.links}>
      {links.slice(0, isWhole ? links.length : FEW - 1).map(({ link, words }) => (
        <TextButton
          key={`${link.sheetId} ${link.address}`}
          inline
          onClick={() => void store.open(link)}
        >
          {words?.(messages) ?? link.sheetName}
        </TextButton>
      ))}
      {!isWhole && (
        <TextButton inline onClick={() => setWhole(true)}>
          {messages.pane.result.all(links.length)}
        </TextButton>
      )}
    </span>
  );
}
