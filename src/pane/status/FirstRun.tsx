import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { TextButton } from '../look/TextButton';
import { keep, kept } from '../preference';
import { useMessages, usePaneState } from '../state/context';

const KEY = 'ip-target-first-run';

const useStyles = makeStyles({
  box: {
    margin: '10px 12px 0',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '4px 0 6px', paddingLeft: '18px' },
});

/** Three sentences for whoever opens the pane for the first time, in a workbook that has no targets yet. */
export function FirstRun() {
  const styles = useStyles();
  const text = useMessages().pane.firstRun;
  const { status } = usePaneState();
  const id = useId();
  const [isSeen, setIsSeen] = useState(() => kept(KEY) !== null);
  if (isSeen || status === null || status.plan !== null || status.target !== null) return null;
  const close = (): void => {
    keep(KEY, 'seen');
    setIsSeen(true);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  return (
    <section className={styles.box} aria-labelledby={id} onKeyDown={onKeyDown}>
      <h2 id={id} className={styles.title}>
        {text.title}
      </h2>
      <ol className={styles.list}>
        <li>{text.what}</li>
        <li>{text.safe}</li>
        <li>{text.begin}</li>
      </ol>
      <TextButton onClick={close}>{text.close}</TextButton>
    </section>
  );
}
