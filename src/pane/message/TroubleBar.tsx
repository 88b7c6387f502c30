import { Button } from '@fluentui/react-components';
import { useMessages, usePaneStore } from '../state/context';
import type { Trouble } from '../state/state';
import { Failure } from './Failure';

/** What is in the way of what was tried, and the ways out. */
export function TroubleBar({ trouble }: { readonly trouble: Trouble }) {
  const store = usePaneStore();
  const { failure, attempt } = trouble;
  return (
    <Failure
      failure={failure}
      focus="trouble"
      actions={<WaysOut trouble={trouble} />}
      onClose={
        attempt.kind === 'status' ? undefined : () => store.send({ type: 'messagesCleared' })
      }
    />
  );
}

function WaysOut({ trouble: { failure, attempt } }: { readonly trouble: Trouble }) {
  const { pane } = useMessages();
  const store = usePaneStore();
  if (failure.code === 'sheetExists' && (attempt.kind === 'write' || attempt.kind === 'preview')) {
    const { request } = attempt;
    return (
      <>
        <Button size="small" onClick={() => void store.openExisting(request, failure.name)}>
          {pane.preview.openExisting}
        </Button>
        <Button size="small" onClick={() => void store.write(request, 'numberedCopy')}>
          {pane.preview.makeCopy(failure.copyName)}
        </Button>
      </>
    );
  }
  // Trying again cannot help where this Excel lacks what is needed.
  if (failure.code === 'apiMissing') return null;
  return (
    <Button size="small" onClick={() => void store.retry(attempt)}>
      {pane.trouble.retry}
    </Button>
  );
}
