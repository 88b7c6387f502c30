import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ledgerActions, type LedgerActions } from '../../actions/ledgers';
import type { NamedFile } from '../../files/write/zip';
import { ledgersOf } from '../../plan/ledgers';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { SelectField } from '../frame/SelectField';
import { usePageStyles } from '../frame/styles';
import { saveFile } from '../gather/saveFile';
import { useGatherStyles } from '../gather/styles';
import { useSharedStyles } from '../look/styles';
import { Failure } from '../message/Failure';
import { usePageMessages } from '../state/context';
import { TaskProgress } from '../task/TaskProgress';
import { AskClearing } from './AskClearing';
import { useLedgers } from './useLedgers';

export interface LedgersSectionProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly who: string;
  readonly actions?: LedgerActions;
  readonly save?: (file: NamedFile) => void;
}

const ALL = '';

/** 台账 out into a file, and away; folded away until somebody needs it. */
export function LedgersSection(props: LedgersSectionProps) {
  const { plan, period, who, actions = ledgerActions, save = saveFile } = props;
  const styles = useGatherStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().ledgers.kept;
  const [ledger, setLedger] = useState(ALL);
  const state = useLedgers(actions, save);
  const chosen = { plan, period, ledger: ledger === ALL ? null : ledger };
  const { busy, note, asked, task } = state;
  return (
    <details className={page.section}>
      <summary className={styles.summary}>
        <b>{text.title}</b>
      </summary>
      <div className={shared.stack}>
        <span className={shared.quiet}>{text.hint}</span>
        <SelectField
          label={text.which}
          value={ledger}
          disabled={busy || asked !== null}
          onChoose={setLedger}
        >
          <option value={ALL}>{text.all}</option>
          {ledgersOf(plan).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        {asked === null ? (
          <div className={shared.buttons}>
            <Button size="small" disabled={busy} onClick={() => void state.export(chosen)}>
              {text.export}
            </Button>
            <Button size="small" disabled={busy} onClick={() => void state.ask(chosen)}>
              {text.clear}
            </Button>
          </div>
        ) : (
          <AskClearing
            ledgers={asked}
            disabled={busy}
            onConfirm={() => void state.clear(chosen, asked, who.trim())}
            onCancel={state.cancel}
          />
        )}
        {busy && <TaskProgress state={task} label={text.title} onStop={state.stop} />}
        <div aria-live="polite" className={shared.quiet}>
          {note}
        </div>
        {task.failure !== null && <Failure failure={task.failure} onClose={state.dismiss} />}
      </div>
    </details>
  );
}
