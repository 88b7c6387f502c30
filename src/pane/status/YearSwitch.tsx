import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { intoView } from '../look/intoView';
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
  const { status, turns, asked } = state;
  /** Being read, and not on screen yet. */
  const [next, setNext] = useState<number | null>(null);
  if (status === null) return null;
  const { year, years, plan } = status;

  const turn = async (to: number, isSure: boolean): Promise<void> => {
    setNext(to);
    await store.turnTo(to, isSure);
    setNext(null);
  };
  return (
    <>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={text.label}
          value={String(asked ?? next ?? year ?? '')}
          disabled={isBusy(state) || holds(state, 'writing')}
          onChoose={(value) => void turn(Number(value), false)}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {text.option(each)}
            </option>
          ))}
        </Select>
        <span className={styles.document}>{plan?.documentNumber}</span>
        <span role="status" className={shared.spoken}>
          {asked !== null
            ? text.unsaved.title(asked)
            : turns > 0 && year !== null
              ? text.turned(year)
              : ''}
        </span>
      </div>
      {asked !== null && (
        <div ref={comeForward}>
          <Bar
            intent="warning"
            title={text.unsaved.title(asked)}
            actions={
              <>
                <Button size="small" onClick={() => void turn(asked, true)}>
                  {text.unsaved.go}
                </Button>
                <Button
                  size="small"
                  appearance="primary"
                  onClick={() => store.send({ type: 'turnAsked', year: null })}
                >
                  {text.unsaved.stay}
                </Button>
              </>
            }
          >
            {text.unsaved.body}
          </Bar>
        </div>
      )}
    </>
  );
}

/** It may be asked from far below: into view, and the keyboard with it. */
function comeForward(element: HTMLDivElement | null): void {
  intoView(element);
  element?.querySelector<HTMLElement>('[role=group]')?.focus();
}
