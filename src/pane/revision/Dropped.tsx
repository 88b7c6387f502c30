import type { DroppedFigure } from '../../actions/revision/types';
import { usePageStyles } from '../frame/styles';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';

const MOST_SHOWN = 20;

/** Figures that were reported and have no place in the revised table. */
export function Dropped({ dropped }: { readonly dropped: readonly DroppedFigure[] }) {
  const page = usePageStyles();
  const { revision, pane } = usePageMessages();
  return (
    <Bar intent="warning" title={revision.dropped.title(dropped.length)}>
      <span>{revision.dropped.body}</span>
      <ul className={page.list}>
        {dropped.slice(0, MOST_SHOWN).map(({ period, row, measure, unit, said }) => (
          <li key={`${period} ${row} ${unit}`}>
            {revision.dropped.line(pane.period(period), revision.place(row, measure, unit), said)}
          </li>
        ))}
      </ul>
      {dropped.length > MOST_SHOWN && <span>{revision.more(dropped.length - MOST_SHOWN)}</span>}
    </Bar>
  );
}
