import { Button } from '@fluentui/react-components';
import { Bar } from '../message/Bar';
import { TextButton } from '../look/TextButton';
import { useMessages, usePaneStore } from '../state/context';
import { Failure } from './Failure';
import type { Gathering } from './useGathering';

/** What just happened here, or what is in the way. */
export function Notes({ gathering }: { readonly gathering: Gathering }) {
  const { gather, pane } = useMessages();
  const store = usePaneStore();
  const { note, failure, waiting, context } = gathering;
  const close = { label: pane.result.close, onClick: gathering.dismiss };
  const links = [
    [gather.openSheet, context?.sheet],
    [gather.openLog, context?.logSheet],
  ] as const;
  return (
    <div aria-live="polite">
      {waiting && (
        <Bar
          intent="warning"
          title={pane.editing.title}
          actions={
            <Button size="small" onClick={gathering.stop}>
              {pane.editing.stop}
            </Button>
          }
        >
          {pane.editing.body}
        </Bar>
      )}
      {failure !== null && <Failure failure={failure} onClose={gathering.dismiss} />}
      {note?.kind === 'changed' && (
        <Bar intent="warning" title={gather.changedMeanwhile} close={close} />
      )}
      {note?.kind === 'stopped' && <Bar intent="info" title={gather.files.stopped} close={close} />}
      {(note?.kind === 'written' || note?.kind === 'restored' || note?.kind === 'corrected') && (
        <Bar
          intent="success"
          title={
            note.kind === 'corrected'
              ? note.text
              : note.kind === 'written'
                ? gather.written(note.cells)
                : gather.restore.done(note.cells)
          }
          close={close}
        >
          {links.map(
            ([label, link]) =>
              link !== null &&
              link !== undefined && (
                <span key={label}>
                  <TextButton inline onClick={() => void store.open(link)}>
                    {label}
                  </TextButton>{' '}
                </span>
              ),
          )}
        </Bar>
      )}
    </div>
  );
}
