import { mergeClasses } from '@fluentui/react-components';
import type { RowDraft, SuperiorChoices } from '../../actions/superior/types';
import type { Plan } from '../../plan/types';
import { useGatherStyles } from '../gather/styles';
import { Select } from '../look/Select';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { RowFindings } from './RowFindings';
import { Tick } from './Tick';
import { stateWords } from './stateWords';

export interface FillingRowProps {
  readonly draft: RowDraft;
  readonly plan: Plan;
  readonly choices: SuperiorChoices;
  readonly busy: boolean;
  readonly onChoose: (choices: SuperiorChoices) => void;
}

const UNPICKED = '';
/** No measure has it for an id. */
const NOBODY = '-';

/** One row of the template: which measure answers it, with what figure, and what stands against that. */
export function FillingRow({ draft, plan, choices, busy, onChoose }: FillingRowProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().superior;
  const { row, measure, state, likely, findings } = draft;
  const { id } = row;
  const picked = choices.picked[id];
  const isOther = measure !== null && measure.name !== row.name;
  const isDoubt = state.kind === 'unknown' || state.kind === 'asked';
  const pick = (value: string): void => {
    const { [id]: _before, ...others } = choices.picked;
    const own = value === UNPICKED ? {} : { [id]: value === NOBODY ? null : value };
    onChoose({ ...choices, picked: { ...others, ...own } });
  };
  const replace = (on: boolean): void => {
    const others = choices.replaced.filter((each) => each !== id);
    onChoose({ ...choices, replaced: on ? [...others, id] : others });
  };
  return (
    <li className={mergeClasses(styles.item, styles.small)} data-row={id}>
      <div className={styles.line}>
        <span>{text.row(id, row.name, row.unit)}</span>
        {state.kind === 'value' && <b className={styles.end}>{text.figure(state.value)}</b>}
      </div>
      {isOther && <div className={shared.quiet}>{text.from(measure.name)}</div>}
      {stateWords(text, plan, state).map((words) => (
        <div key={words} className={isDoubt ? styles.doubt : shared.quiet}>
          {words}
        </div>
      ))}
      {draft.choices.length > 0 && (
        <Select
          aria-label={text.pick(id)}
          size="small"
          disabled={busy}
          value={picked === undefined ? UNPICKED : (picked ?? NOBODY)}
          onChoose={pick}
        >
          <option value={UNPICKED}>{text.unpicked}</option>
          {draft.choices.map((each, at) => (
            <option key={each.id} value={each.id}>
              {at < likely ? text.like(each.name) : each.name}
            </option>
          ))}
          <option value={NOBODY}>{text.nobody}</option>
        </Select>
      )}
      {state.kind === 'value' && state.before !== null && (
        <Tick
          label={text.replace(state.value)}
          disabled={busy}
          checked={choices.replaced.includes(id)}
          onTick={replace}
        />
      )}
      {findings.length > 0 && <RowFindings findings={findings} plan={plan} />}
    </li>
  );
}
