import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { WorkbookFailure } from '../../actions/types';
import { failureText } from '../../messages';
import { useMessages } from '../state/context';
import { Bar } from './Bar';
import { RecoverButton, Recovered } from './Recover';

const useStyles = makeStyles({ line: { display: 'block' } });

export interface FailureProps {
  readonly failure: WorkbookFailure;
  readonly onClose?: (() => void) | undefined;
  /** Ways out. */
  readonly actions?: ReactNode;
  readonly focus?: string;
}

/** What is in the way, where, and how to mend it; the host's own words are never shown. */
export function Failure({ failure, onClose, actions, focus }: FailureProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { title, happened, mend } = failureText(messages, failure);
  const [mended, setMended] = useState<WorkbookFailure | null>(null);
  if (mended === failure) return <Recovered onClose={onClose} />;
  const ways = waysOut(failure, actions, () => setMended(failure));
  return (
    <Bar
      intent={INTENTS[failure.code] ?? 'warning'}
      title={title}
      {...(ways !== undefined && { actions: ways })}
      {...(focus !== undefined && { focus })}
      {...(onClose !== undefined && {
        close: { label: messages.pane.result.close, onClick: onClose },
      })}
    >
      <span className={styles.line}>{happened}</span>
      <span className={styles.line}>{mend}</span>
      {failure.code === 'hostFailed' && (
        <span className={styles.line}>{messages.pane.trouble.code(failure.hostCode)}</span>
      )}
    </Bar>
  );
}

const INTENTS: Partial<Record<WorkbookFailure['code'], 'info' | 'error'>> = {
  hostFailed: 'error',
  halfWritten: 'error',
  // Who stops something knows it, and wants to know no more than that it stopped.
  cancelled: 'info',
};

/** What a failure itself offers goes before, or instead of, what the page offers. */
function waysOut(failure: WorkbookFailure, actions: ReactNode, onRecovered: () => void): ReactNode {
  if (failure.code === 'partMissing') return <Reload>{actions}</Reload>;
  // First things first: trying again is for a workbook that is whole.
  if (failure.code !== 'halfWritten') return actions;
  return <RecoverButton recovery={failure.recovery} onRecovered={onRecovered} />;
}

/** Where trying again does not help, because the add-in was replaced on its server, loading all of it does. */
function Reload({ children }: { readonly children: ReactNode }) {
  const text = useMessages().start.reload;
  return (
    <>
      {children}
      <Button size="small" onClick={() => window.location.reload()}>
        {text}
      </Button>
    </>
  );
}
