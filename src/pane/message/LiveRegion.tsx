import { useSharedStyles } from '../look/styles';
import { useMessages, usePaneState } from '../state/context';
import { announcement } from './announcement';

/** Always in the page: a region that appears together with its text is not read out. */
export function LiveRegion() {
  return (
    <div role="status" aria-live="polite" className={useSharedStyles().spoken}>
      {announcement(usePaneState(), useMessages())}
    </div>
  );
}
