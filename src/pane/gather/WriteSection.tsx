import type { GatherContext, GatherDraft } from '../../actions/gather/types';
import type { DistrictId } from '../../plan/types';
import { usePaneState, usePaneStore } from '../state/context';
import type { Gathering } from './useGathering';
import { Notes } from './Notes';
import { Preview } from './Preview';
import { Slips } from './Slips';
import { WriteBar } from './WriteBar';

export interface WriteSectionProps {
  readonly gathering: Gathering;
  readonly context: GatherContext;
  readonly draft: GatherDraft;
  readonly who: string;
  /** Until when districts are to mend what is wrong, as it was typed. */
  readonly until: string;
  readonly onUntil: (until: string) => void;
  /** Return slips of these districts were saved. */
  readonly onSlips: (districts: readonly DistrictId[]) => void;
}

/** What the files would change, writing it, and what goes back to those with errors. */
export function WriteSection(props: WriteSectionProps) {
  const { gathering, context, draft, who, until, onUntil, onSlips } = props;
  const pane = usePaneStore();
  const { result } = usePaneState();
  const { busy, task, store } = gathering;
  return (
    <>
      <Preview
        context={context}
        draft={draft}
        choices={gathering.choices}
        disabled={busy}
        onChoose={gathering.choose}
      />
      <Notes gathering={gathering} />
      <WriteBar
        context={context}
        draft={draft}
        task={task}
        justWritten={result?.from === 'gather'}
        onWrite={() => void store.write(draft, who.trim()).then(pane.refresh)}
      />
      <Slips {...{ context, draft, until, onUntil, onSlips }} />
    </>
  );
}
