import { Button, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { usePageMessages } from '../state/context';
import type { ChoiceProps } from './choiceProps';
import { useGatherStyles } from './styles';
import { questionWords } from './words';

/** What is asked about the file that counts, and the answer. */
export function Decide({ draft, choices, disabled, onChoose }: ChoiceProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.preview;
  const { file, questions, taken } = draft;
  if (file === null) return null;
  const { hash, name } = file;
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
      <div className={shared.quiet}>{name}</div>
      {questions.map((question) => (
        <div key={question.code} className={styles.doubt}>
          {questionWords(messages, question)}
        </div>
      ))}
      <div className={mergeClasses(shared.buttons, styles.answer)}>
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
