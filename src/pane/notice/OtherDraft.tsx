import { TextButton } from '../look/TextButton';
import { Bar } from '../message/Bar';
import { usePageMessages, usePaneStore } from '../state/context';

/** The draft on the sheet is of a year that is in the workbook and not on screen. */
export function OtherDraft({ year }: { readonly year: number }) {
  const text = usePageMessages().years.begin;
  const store = usePaneStore();
  return (
    <Bar intent="info" title={text.otherDraft(year)}>
      <TextButton small onClick={() => void store.turnTo(year)}>
        {text.turn(year)}
      </TextButton>
    </Bar>
  );
}
