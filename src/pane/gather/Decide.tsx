import { Button, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { usePageMessages } from '../state/context';
import { isAboutWhose } from '../../actions/gather/questions';
import type { ChoiceProps } from './choiceProps';
import { useGatherStyles } from './styles';
import { questionWords } from './words';

export type DecideProps = ChoiceProps & { readonly unit: string };

/** What is asked about the file that counts, and the answer. */
export function Decide({ unit, draft, choices, disabled, onChoose }: DecideProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const { file, questions, taken, left: isLeft } = draft;
  if (file === null) return null;
  const { hash, name } = file;
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
  if (questions.length === 0 && !isLeft) return null;
  const isAnswered = isLeft || taken;
  return (
    <div className={styles.small}>
      <div className={shared.quiet}>{name}</div>
      {questions.map((question) => (
        <div key={question.code} className={isAnswered ? shared.quiet : styles.doubt}>
          {questionWords(messages, question)}
        </div>
      ))}
      {isAnswered ? (
        <div className={styles.line}>
          <span className={shared.quiet}>{isLeft ? text.left : text.confirmed}</span>
          <TextButton small disabled={disabled} onClick={undo}>
            {text.undo}
          </TextButton>
        </div>
      ) : (
        <div className={mergeClasses(shared.buttons, styles.answer)}>
          <Button size="small" disabled={disabled} onClick={confirm}>
            {questions.some(isAboutWhose) ? text.confirmAs(unit) : text.confirm}
          </Button>
          <Button size="small" appearance="subtle" disabled={disabled} onClick={leave}>
            {text.leave}
          </Button>
        </div>
      )}
    </div>
  );
}
