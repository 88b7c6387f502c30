import { Button } from '@fluentui/react-components';
import { cellsOf } from '../../actions/superior/draft';
import type { RowDraft, SuperiorDraft } from '../../actions/superior/types';
import { usePageStyles } from '../frame/styles';
import { TextButton } from '../look/TextButton';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';
import { FillingRow } from './FillingRow';
import { Tick } from './Tick';
import { draftIn, type SuperiorState, type SuperiorStore } from './store';

export interface FillingProps {
  readonly store: SuperiorStore;
  readonly state: SuperiorState;
  readonly busy: boolean;
}

/** What a template would be filled with, row by row, and the button that makes the filled copy. */
export function Filling({ store, state, busy }: FillingProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().superior;
  const draft = draftIn(state);
  const { opened, choices, isChecked } = state;
  if (opened === null || draft === null) return null;
  const { file, whole } = opened;
  const cells = cellsOf(draft).length;
  const guesses = likelyAmong(draft);
  return (
    <>
      <div>{text.of(file.name, whole.period)}</div>
      <div className={shared.quiet}>{text.counts(countsOf(draft, cells))}</div>
      {draft.madeFor !== null && (
        <Bar intent="warning" title={text.madeFor(draft.madeFor, whole.plan.whole.name)}>
          <Tick label={text.takeAnyway} checked={isChecked} onTick={store.check} />
        </Bar>
      )}
      {guesses.length > 0 && (
        <div>
          <TextButton
            small
            disabled={busy}
            onClick={() =>
              store.choose({
                ...choices,
                picked: { ...choices.picked, ...Object.fromEntries(guesses) },
              })
            }
          >
            {text.takeLikely(guesses.length)}
          </TextButton>
        </div>
      )}
      <ul className={page.list} aria-label={text.rows}>
        {draft.rows.map((row) => (
          <FillingRow
            key={row.row.id}
            draft={row}
            plan={whole.plan}
            choices={choices}
            busy={busy}
            onChoose={store.choose}
          />
        ))}
      </ul>
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabled={busy || cells === 0 || (draft.madeFor !== null && !isChecked)}
          onClick={() => void store.save()}
        >
          {cells === 0 ? text.nothing : text.save(cells)}
        </Button>
      </div>
    </>
  );
}

const ABSENT: ReadonlySet<RowDraft['state']['kind']> = new Set([
  'unknown',
  'none',
  'unitDiffers',
  'formula',
]);

function countsOf({ rows }: SuperiorDraft, writes: number) {
  const count = (is: (row: RowDraft) => boolean): number => rows.filter(is).length;
  return {
    writes,
    asked: count(({ state }) => state.kind === 'asked'),
    unknown: count(({ state }) => ABSENT.has(state.kind)),
    there: count(({ state }) => state.kind === 'value' && !state.writes),
  };
}

/** The nearest measure of each row that waits for one; one measure is no guess for two rows. */
function likelyAmong({ rows }: SuperiorDraft): [row: string, measure: string][] {
  const found = rows.flatMap(({ row, state, choices, likely }): [string, string][] => {
    const [first] = choices;
    return state.kind === 'asked' && likely > 0 && first !== undefined ? [[row.id, first.id]] : [];
  });
  return found.filter(([, measure]) => found.filter(([, other]) => other === measure).length === 1);
}
