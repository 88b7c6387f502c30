import { mergeClasses } from '@fluentui/react-components';
import { usePageMessages } from '../state/context';
import type { ChoiceProps } from './choiceProps';
import { useGatherStyles } from './styles';

/** Two files for one district: only one of them can count. */
export function PickFile({
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
    <fieldset className={mergeClasses(styles.pick, styles.small)}>
      <legend className={mergeClasses(styles.pickTitle, file === null && styles.doubt)}>
        {text.twoFiles(name)}
      </legend>
      {files.map((each) => (
        <label key={each.hash} className={styles.pickFile}>
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
