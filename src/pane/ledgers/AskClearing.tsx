import { Button } from '@fluentui/react-components';
import type { ClearedLedger } from '../../actions/ledgers/types';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';

export interface AskClearingProps {
  readonly ledgers: readonly ClearedLedger[];
  readonly disabled: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What clearing takes away and what it leaves, before anything goes. */
export function AskClearing({ ledgers, disabled, onConfirm, onCancel }: AskClearingProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().ledgers.kept;
  const rows = ledgers.reduce((sum, each) => sum + each.rows, 0);
  return (
    <Bar
      intent="warning"
      title={text.ask}
      actions={
        <>
          <Button size="small" appearance="primary" disabled={disabled} onClick={onConfirm}>
            {text.confirm(rows)}
          </Button>
          <Button size="small" disabled={disabled} onClick={onCancel}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <div className={shared.stack}>
        {ledgers.map(({ ledger, rows: own, units }) => (
          <div key={ledger.id}>{text.line(ledger.title, own, units)}</div>
        ))}
        <div>{text.goes}</div>
        <div>{text.stays}</div>
      </div>
    </Bar>
  );
}
