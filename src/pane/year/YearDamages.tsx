import { Damages } from '../message/Damages';
import { usePaneState } from '../state/context';

/** What of the year's workbook cannot be read: a rare thing, loaded with its words when there is something to say. */
export function YearDamages() {
  const { status } = usePaneState();
  return <Damages damages={status?.damages ?? []} />;
}
