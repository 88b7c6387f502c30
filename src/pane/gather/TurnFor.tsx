import type { FileVerdict } from '../../actions/gather/types';
import { TextButton } from '../look/TextButton';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';

/** The way to the year that a file is of, where the workbook has it: there it can be taken. */
export function TurnFor({ verdict }: { readonly verdict: FileVerdict }) {
  const text = usePageMessages().years;
  const store = usePaneStore();
  const years = usePaneState().status?.years ?? [];
  const year = yearOfRefused(verdict);
  if (year === null || !years.includes(year)) return null;
  return (
    <div>
      <TextButton small onClick={() => void store.turnTo(year)}>
        {text.turnFor(year)}
      </TextButton>
    </div>
  );
}

/** Null where it was not refused for its year. */
function yearOfRefused(verdict: FileVerdict): number | null {
  if (verdict.kind !== 'refused' || verdict.file.kind !== 'refused') return null;
  const { problem } = verdict.file;
  return problem.code === 'otherPlan' ? problem.year : null;
}
