import { Button, mergeClasses } from '@fluentui/react-components';
import type { Choices, DistrictDraft, FigureChange } from '../../actions/gather/types';
import { findingText } from '../../messages';
import type { Plan } from '../../plan/types';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';
import { countFindings, measureWords, questionWords } from './words';

export interface DistrictRowProps {
  readonly plan: Plan;
  readonly draft: DistrictDraft;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (choices: Choices) => void;
}

export function DistrictRow({ plan, draft, choices, disabled, onChoose }: DistrictRowProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const { district, files, file, findings, added, changed, unchanged, blank, faulty } = draft;
  const name = plan.districts.find(({ id }) => id === district)?.name ?? district;
  const { errors, doubts, hints } = countFindings(findings);
  const figures = [
    added.length > 0 && text.added(added.length),
    changed.length > 0 && text.changed(changed.length),
    unchanged.length > 0 && text.unchanged(unchanged.length),
    blank.length > 0 && text.blank(blank.length),
    faulty.length > 0 && text.faulty(faulty.length),
  ].filter((part) => part !== false);
  return (
    <li className={styles.item} data-district={district}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {files.length === 0 ? (
          <span className={shared.quiet}>{text.none}</span>
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
      {files.length > 1 && <Pick name={name} {...{ draft, choices, disabled, onChoose }} />}
      {file !== null && <Decide {...{ draft, choices, disabled, onChoose }} />}
      {file !== null && (changed.length > 0 || findings.length > 0) && (
        <details>
          <summary className={mergeClasses(styles.summary, styles.small)}>{text.show}</summary>
          <ul className={mergeClasses(styles.figures, styles.small)}>
            {changed.map((change) => (
              <li key={change.measure}>
                {measureWords(plan, change.measure)}：<Change change={change} />
              </li>
            ))}
            {findings.map((finding, index) => {
              const { severity, what, mend, explained } = findingText(
                messages.findings,
                plan,
                finding,
              );
              const tone =
                finding.severity === 'error'
                  ? styles.bad
                  : finding.severity === 'warning'
                    ? styles.doubt
                    : shared.quiet;
              const where = finding.measure === null ? '' : measureWords(plan, finding.measure);
              return (
                <li key={index}>
                  <span className={tone}>{severity}</span> {where} {what}
                  {explained ?? mend}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </li>
  );
}

function Change({ change: { before, after } }: { readonly change: FigureChange }) {
  const text = usePageMessages().gather.preview;
  const old = before === '' || before === null ? text.empty : String(before);
  return <b>{text.change(old, String(after))}</b>;
}

type ChoiceProps = Omit<DistrictRowProps, 'plan'>;

/** Two files for one district: only one of them can count. */
function Pick({
  name,
  draft,
  choices,
  disabled,
  onChoose,
}: ChoiceProps & { readonly name: string }) {
  const styles = useGatherStyles();
  const text = usePageMessages().gather.preview;
  const { district, files, file } = draft;
  return (
    <fieldset className={styles.small} style={{ border: 'none', margin: 0, padding: 0 }}>
      <legend className={mergeClasses(file === null && styles.doubt)}>{text.twoFiles(name)}</legend>
      {files.map((each) => (
        <label key={each.hash} style={{ display: 'block', overflowWrap: 'anywhere' }}>
          <input
            type="radio"
            name={`file of ${district}`}
            checked={file?.hash === each.hash}
            disabled={disabled}
            onChange={() =>
              onChoose({ ...choices, picked: { ...choices.picked, [district]: each.hash } })
            }
          />{' '}
          {text.pick(each.name)}
        </label>
      ))}
    </fieldset>
  );
}

/** What is asked about the file that counts, and the answer. */
function Decide({ draft, choices, disabled, onChoose }: ChoiceProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const { file, questions, taken } = draft;
  if (file === null) return null;
  const { hash } = file;
  const isLeft = choices.left.includes(hash);
  const without = (list: readonly string[]) => list.filter((other) => other !== hash);
  const confirm = () =>
    onChoose({
      ...choices,
      confirmed: [...without(choices.confirmed), hash],
      left: without(choices.left),
    });
  const leave = () => onChoose({ ...choices, left: [...without(choices.left), hash] });
  const undo = () =>
    onChoose({
      ...choices,
      confirmed: without(choices.confirmed),
      left: without(choices.left),
    });
  if (isLeft || (questions.length > 0 && taken)) {
    return (
      <div className={styles.line}>
        <span className={shared.quiet}>{isLeft ? text.left : text.confirmed}</span>
        <TextButton small disabled={disabled} onClick={undo}>
          {text.undo}
        </TextButton>
      </div>
    );
  }
  if (questions.length === 0) return null;
  return (
    <div className={styles.small}>
      {questions.map((question) => (
        <div key={question.code} className={styles.doubt}>
          {questionWords(messages, question)}
        </div>
      ))}
      <div className={shared.buttons}>
        <Button size="small" disabled={disabled} onClick={confirm}>
          {text.confirm}
        </Button>
        <Button size="small" appearance="subtle" disabled={disabled} onClick={leave}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}
