import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlacedFinding } from '../../actions/check/types';
import { usePageMessages } from '../state/context';
import { useCheckStore, useCheckTask } from './context';
import { useCheckStyles } from './styles';

const LONGEST = 500;

export interface ExplainProps {
  readonly placed: PlacedFinding;
  readonly where: string;
}

/** The answer to a doubt, kept with the workbook. */
export function Explain({ placed, where }: ExplainProps) {
  const styles = useCheckStyles();
  const text = usePageMessages().check.explain;
  const store = useCheckStore();
  const { at } = useCheckTask();
  const given = placed.finding.explained;
  const [answer, setAnswer] = useState(given ?? '');
  const isBusy = at !== 'rest';
  const close = (): void => store.set({ explaining: null });
  return (
    <>
      <Textarea
        autoFocus
        style={{ width: '100%' }}
        aria-label={text.label(where)}
        placeholder={text.placeholder}
        value={answer}
        maxLength={LONGEST}
        rows={2}
        onChange={(_event, { value }) => setAnswer(value)}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={isBusy || answer.trim() === ''}
          onClick={() => void store.explain(placed, answer)}
        >
          {text.save}
        </Button>
        {given !== undefined && (
          <Button size="small" disabled={isBusy} onClick={() => void store.explain(placed, '')}>
            {text.withdraw}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
