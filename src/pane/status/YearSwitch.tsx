import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Select } from '../look/Select';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { holds, isBusy } from '../state/state';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  document: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Which of the workbook's years the pane works on, and the way to the others. */
export function YearSwitch() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().years;
  const store = usePaneStore();
  const state = usePaneState();
  const { status, turns } = state;
  /** Chosen and not on screen yet: being asked about, or being read. */
  const [next, setNext] = useState<number | null>(null);
  const [isAsked, setAsked] = useState(false);
  if (status === null) return null;
  const { year, years, plan } = status;

  const turn = async (to: number): Promise<void> => {
    setNext(to);
    setAsked(false);
    await store.turnTo(to);
    setNext(null);
  };
  const choose = (to: number): void => {
    if (to === year) return;
    if (!holds(state, 'unsaved')) return void turn(to);
    setNext(to);
    setAsked(true);
  };
  const stay = (): void => {
    setNext(null);
    setAsked(false);
  };
  return (
    <>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={text.label}
          value={String(next ?? year ?? '')}
          disabled={isBusy(state) || holds(state, 'writing')}
          onChoose={(value) => choose(Number(value))}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {text.option(each)}
            </option>
          ))}
        </Select>
        <span className={styles.document}>{plan?.documentNumber}</span>
        <span role="status" className={shared.spoken}>
          {isAsked && next !== null
            ? text.unsaved.title(next)
            : turns > 0 && year !== null
              ? text.turned(year)
              : ''}
        </span>
      </div>
      {isAsked && next !== null && (
        <Bar
          intent="warning"
          title={text.unsaved.title(next)}
          actions={
            <>
              <Button size="small" onClick={() => void turn(next)}>
                {text.unsaved.go}
              </Button>
              <Button size="small" appearance="primary" onClick={stay}>
                {text.unsaved.stay}
              </Button>
            </>
          }
        >
          {text.unsaved.body}
        </Bar>
      )}
    </>
  );
}
