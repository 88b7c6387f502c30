import { usePageStyles } from '../frame/styles';
import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { TaskNotes } from '../message/TaskNotes';
import { RestoreOffer } from '../restore/RestoreOffer';
import { usePageMessages, usePaneStore } from '../state/context';
import type { Gathering, Note } from './gathering';

/** What just happened here, or what is in the way. */
export function Notes({ gathering }: { readonly gathering: Gathering }) {
  const { note } = gathering;
  return (
    <TaskNotes state={gathering} onStop={gathering.stop} onClose={gathering.dismiss}>
      {note !== null && <Came note={note} gathering={gathering} />}
    </TaskNotes>
  );
}

function Came({ note, gathering }: { readonly note: Note; readonly gathering: Gathering }) {
  const { gather, pane } = usePageMessages();
  const close = { label: pane.result.close, onClick: gathering.dismiss };
  const entry = 'entry' in note ? note.entry : null;
  const offer = entry !== null && { actions: <RestoreOffer entry={entry} /> };
  switch (note.kind) {
    case 'changed':
      return <Bar intent="warning" title={gather.changedMeanwhile} close={close} />;
    case 'stopped':
      return <Bar intent="info" title={gather.files.stopped} close={close} />;
    case 'corrected':
      return (
        <Bar intent="success" title={note.text} close={close} {...offer}>
          <Links gathering={gathering} />
        </Bar>
      );
    case 'written':
      return (
        <Bar intent="success" title={gather.written(note.cells)} close={close} {...offer}>
          <Links gathering={gathering} />
        </Bar>
      );
  }
}

function Links({ gathering: { context } }: { readonly gathering: Gathering }) {
  const styles = usePageStyles();
  const { gather } = usePageMessages();
  const store = usePaneStore();
  if (context === null) return null;
  const { sheet, logSheet } = context;
  return (
    <span className={styles.links}>
      <TextButton inline onClick={() => void store.open(sheet)}>
        {gather.openSheet}
      </TextButton>
      {logSheet !== null && (
        <TextButton inline onClick={() => void store.open(logSheet)}>
          {gather.openLog}
        </TextButton>
      )}
    </span>
  );
}
