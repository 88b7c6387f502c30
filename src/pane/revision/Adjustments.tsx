import type { AdjustmentChange } from '../../actions/revision/types';
import { usePageStyles } from '../frame/styles';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';

const MOST_SHOWN = 20;

/** Lines of 目标调整 of which the revised plan makes something else. */
export function Adjustments({
  adjustments,
}: {
  readonly adjustments: readonly AdjustmentChange[];
}) {
  const page = usePageStyles();
  const { revision } = usePageMessages();
  return (
    <Bar intent="warning" title={revision.adjustments.title(adjustments.length)}>
      <span>{revision.adjustments.body}</span>
      <ul className={page.list}>
        {adjustments.slice(0, MOST_SHOWN).map(({ what, row, measure, unit, said }, at) => (
          <li key={at}>
            {revision.line(revision.place(row, measure, unit), revision.changed[what], said)}
          </li>
        ))}
      </ul>
      {adjustments.length > MOST_SHOWN && (
        <span>{revision.more(adjustments.length - MOST_SHOWN)}</span>
      )}
    </Bar>
  );
}
