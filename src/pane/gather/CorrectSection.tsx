import type { GatherContext } from '../../actions/gather/types';
import { usePageStyles } from '../frame/styles';
import { usePageMessages, usePaneStore } from '../state/context';
import { Correct } from './Correct';
import type { Gathering } from './useGathering';
import { useGatherStyles } from './styles';

export interface CorrectSectionProps {
  readonly gathering: Gathering;
  readonly context: GatherContext;
  readonly who: string;
}

/** Correcting one figure, folded away until somebody needs it. */
export function CorrectSection({ gathering, context, who }: CorrectSectionProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const store = usePaneStore();
  const text = usePageMessages().gather.correct;
  return (
    <details className={page.section}>
      <summary className={styles.summary}>
        <b>{text.title}</b>
      </summary>
      <Correct
        context={context}
        who={who}
        disabled={gathering.busy}
        onCorrect={async (correction, said) => {
          const done = await gathering.store.correct(correction, who.trim(), said);
          await store.refresh();
          return done;
        }}
      />
    </details>
  );
}
