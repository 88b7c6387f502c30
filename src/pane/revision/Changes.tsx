import type { PlanChange } from '../../plan/changes/change';
import { changeText } from '../../messages';
import { inWords } from '../../sheets/revisions/valueText';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';

/** Nobody reads more at a time; all of them stand in 修订记录. */
const MOST_SHOWN = 40;

/** What differs, one thing a line. */
export function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  return (
    <>
      <ul className={page.list}>
        {changes.slice(0, MOST_SHOWN).map((change, at) => (
          <li key={at}>{changeText(messages, inWords(change))}</li>
        ))}
      </ul>
      {changes.length > MOST_SHOWN && (
        <div className={shared.quiet}>{messages.revision.more(changes.length - MOST_SHOWN)}</div>
      )}
    </>
  );
}
