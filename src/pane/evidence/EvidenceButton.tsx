import { useState } from 'react';
import { evidenceActions } from '../../actions/evidence';
import type { EvidenceActions, EvidenceOutcome } from '../../actions/evidence/types';
import type { RunOptions } from '../../actions/types';
import type { Messages } from '../../messages';
import { TextButton } from '../look/TextButton';
import { useSharedStyles } from '../look/styles';
import { Failure } from '../message/Failure';
import { usePageMessages } from '../state/context';
import { useTask } from '../task/useTask';

export interface EvidenceButtonProps {
  readonly label: string;
  readonly ask: (actions: EvidenceActions, options: RunOptions) => Promise<EvidenceOutcome>;
  readonly actions?: EvidenceActions;
}

/** From a figure to its rows on 台账, and back to all of them. */
export function EvidenceButton({ label, ask, actions = evidenceActions }: EvidenceButtonProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().ledgers.evidence;
  const { task, at, failure } = useTask();
  const [outcome, setOutcome] = useState<EvidenceOutcome | 'all' | null>(null);
  const isBusy = at !== 'rest';
  const show = async (): Promise<void> => {
    setOutcome(null);
    setOutcome(await task.read((options) => ask(actions, options)));
  };
  const showAll = async (name: string): Promise<void> => {
    const isDone = await task.read((options) => actions.showAll(name, options).then(() => true));
    setOutcome(isDone === true ? 'all' : null);
  };
  return (
    <>
      <span className={shared.buttons}>
        <TextButton small disabled={isBusy} onClick={() => void show()}>
          {label}
        </TextButton>
        {outcome !== null && outcome !== 'all' && outcome.kind === 'shown' && (
          <TextButton small disabled={isBusy} onClick={() => void showAll(outcome.name)}>
            {text.all}
          </TextButton>
        )}
      </span>
      <div aria-live="polite" className={shared.quiet}>
        {outcome === null ? '' : said(text, outcome)}
      </div>
      {failure !== null && <Failure failure={failure} onClose={task.dismiss} />}
    </>
  );
}

function said(text: Messages['ledgers']['evidence'], outcome: EvidenceOutcome | 'all'): string {
  if (outcome === 'all') return text.allShown;
  switch (outcome.kind) {
    case 'shown':
      return text.shown(outcome.sheet);
    case 'noRows':
      return text.noRows(outcome.ledger);
    default:
      return text[outcome.kind];
  }
}
