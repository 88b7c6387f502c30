import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Failure } from '../message/Failure';
import { useCompleteMessages, useMessages } from '../state/context';
import { LoadingWorkbook } from '../status/LoadingWorkbook';

type Part = { readonly Content: ComponentType } | 'loading' | 'missing';

export interface OnDemandProps {
  readonly load: () => Promise<ComponentType>;
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode;
}

/**
 * A page that is loaded, with its words, when it is first shown. What keeps it away is said in its place and can
 * be tried again; the rest of the pane stays as it is.
 */
export function OnDemand({ load, waiting = <LoadingWorkbook /> }: OnDemandProps) {
  const text = useMessages().pane.trouble;
  const complete = useCompleteMessages();
  const [part, setPart] = useState<Part>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (next: Part) => isWanted && setPart(next);
    Promise.all([load(), complete()]).then(
      ([Content]) => show({ Content }),
      () => show('missing'),
    );
    return () => {
      isWanted = false;
    };
  }, [load, complete, attempt]);

  if (part === 'loading') return waiting;
  if (part !== 'missing') return <part.Content />;
  const again = () => {
    setPart('loading');
    setAttempt(attempt + 1);
  };
  return (
    <div style={{ padding: '12px' }}>
      <Failure
        failure={{ code: 'partMissing' }}
        actions={
          <Button size="small" onClick={again}>
            {text.retry}
          </Button>
        }
      />
    </div>
  );
}
