import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookWarning } from '../../actions/types';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { Bar } from './Bar';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 0' },
});

/** What about the open workbook a person should know before writing, until it is put away. */
export function WorkbookWarnings() {
  const styles = useStyles();
  const { workbookWarnings: text, pane } = usePageMessages();
  const store = usePaneStore();
  const { status } = usePaneState();
  const [seen, setSeen] = useState<readonly WorkbookWarning[]>([]);
  const shown = (status?.warnings ?? []).filter((each) => !seen.includes(each));
  if (shown.length === 0) return null;
  return (
    <div className={styles.bars}>
      {shown.map((each) => (
        <Bar
          key={each}
          intent="warning"
          title={text[each].title}
          close={{ label: pane.result.close, onClick: () => setSeen([...seen, each]) }}
          actions={
            each === 'manualCalculation' ? (
              <Button size="small" onClick={() => void store.recalculate()}>
                {text.recalculate}
              </Button>
            ) : null
          }
        >
          {text[each].body}
        </Bar>
      ))}
    </div>
  );
}
