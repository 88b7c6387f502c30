import { ledgersOf } from '../../plan/ledgers';
import { EvidenceButton } from '../evidence/EvidenceButton';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useCheckState } from './context';

/** From whichever figure is selected to its rows; only where the plan has ledgers. */
export function SelectedEvidence() {
  const shared = useSharedStyles();
  const text = usePageMessages().ledgers.evidence;
  const { check } = useCheckState();
  if (check === null || ledgersOf(check.plan).length === 0) return null;
  return (
    <div>
      <EvidenceButton
        label={text.selected}
        ask={(actions, options) => actions.showSelected(options)}
      />
      <div className={shared.quiet}>{text.selectedHint}</div>
    </div>
  );
}
