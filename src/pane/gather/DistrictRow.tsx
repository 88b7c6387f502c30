import { mergeClasses } from '@fluentui/react-components';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import type { ChoiceProps } from './choiceProps';
import { Decide } from './Decide';
import { Details } from './Details';
import { PickFile } from './PickFile';
import { useGatherStyles } from './styles';
import { countFindings } from './words';

export type DistrictRowProps = ChoiceProps & {
  readonly plan: Plan;
  readonly period: Period;
  /** A file came that could not be taken for this period. */
  readonly isRefused: boolean;
};

/** What a district sent, what it would change, and what has to be decided about it. */
export function DistrictRow({
  plan,
  period,
  isRefused,
  draft,
  choices,
  disabled,
  onChoose,
}: DistrictRowProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const {
    district,
    files,
    file,
    findings,
    added,
    changed,
    retyped,
    unchanged,
    blank,
    faulty,
    ledgers,
  } = draft;
  const name = plan.districts.find(({ id }) => id === district)?.name ?? district;
  const { errors, doubts, hints } = countFindings(findings, ledgers);
  const figures = [
    added.length > 0 && text.added(added.length),
    changed.length > 0 && text.changed(changed.length),
    retyped.length > 0 && text.retyped(retyped.length),
    unchanged.length > 0 && text.unchanged(unchanged.length),
    blank.length > 0 && text.blank(blank.length),
    faulty.length > 0 && text.faulty(faulty.length),
  ].filter((part) => part !== false);
  return (
    <li className={styles.item} data-district={district}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {files.length === 0 ? (
          <span className={shared.quiet}>{isRefused ? text.notTaken : text.none}</span>
        ) : (
          <span className={styles.small}>{figures.join(' · ')}</span>
        )}
        <span className={mergeClasses(styles.end, styles.small)}>
          {errors > 0 && <span className={styles.bad}>{text.errors(errors)} </span>}
          {doubts > 0 && <span className={styles.doubt}>{text.doubts(doubts)} </span>}
          {errors + doubts === 0 && hints > 0 && (
            <span className={shared.quiet}>{text.hints(hints)}</span>
          )}
        </span>
      </div>
      {files.length > 1 && <PickFile name={name} {...{ draft, choices, disabled, onChoose }} />}
      {file !== null && <Decide unit={name} {...{ draft, choices, disabled, onChoose }} />}
      {file !== null && changed.length + retyped.length + findings.length + ledgers.length > 0 && (
        <Details {...{ plan, period, draft }} />
      )}
    </li>
  );
}
