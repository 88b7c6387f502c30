import { failureText } from '../../messages';
import { Bar } from '../message/Bar';
import { Damages } from '../message/Damages';
import { usePageMessages, usePaneState } from '../state/context';

/** What of the year's workbook cannot be read: a rare thing, loaded with its words when there is something to say. */
export function YearDamages() {
  const messages = usePageMessages();
  const { status } = usePaneState();
  const { year = null, broken = [], damages = [] } = status ?? {};
  const unreadable = { code: 'planUnreadable', year: null, problems: [] } as const;
  const { title, mend } = failureText(messages, unreadable);
  return (
    <>
      {year !== null && broken.length > 0 && (
        <Bar intent="warning" title={title}>
          {[messages.damage.plans(broken, year), mend].join(' ')}
        </Bar>
      )}
      <Damages damages={damages} />
    </>
  );
}
