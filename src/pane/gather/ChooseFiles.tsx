import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import type { FileSource } from '../../files/gather/fileOutcome';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import type { TaskState } from '../task/task';
import { TaskProgress } from '../task/TaskProgress';
import { droppedFiles, sourceOf } from './droppedFiles';
import { useGatherStyles } from './styles';

export interface ChooseFilesProps {
  /** How many are being read, and how far that is. */
  readonly reading: { readonly task: TaskState; readonly of: number } | null;
  readonly disabled: boolean;
  /** Files were chosen before; these come on top. */
  readonly more: boolean;
  readonly onFiles: (files: readonly FileSource[]) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

/** Many files at once, or a folder of them: dropped or chosen. */
export function ChooseFiles({
  reading,
  disabled,
  more,
  onFiles,
  onStop,
  onClear,
}: ChooseFilesProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().gather.files;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])].map((file) => sourceOf(file));
    // The same files, mended and chosen again, must count as a change.
    event.target.value = '';
    onFiles(chosen);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) void droppedFiles(event.dataTransfer).then(onFiles);
  };

  if (reading !== null) {
    const { task, of } = reading;
    const progress = { step: 'reading', of, done: task.progress?.done ?? 0 } as const;
    return (
      <TaskProgress
        state={{ ...task, progress }}
        label={text.reading(progress.done, of)}
        onStop={onStop}
      />
    );
  }
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      data-drop="files"
    >
      <span className={shared.quiet}>{text.drop}</span>
      <div className={styles.ways}>
        <Button
          appearance={more ? 'secondary' : 'primary'}
          disabled={disabled}
          onClick={() => files.current?.click()}
        >
          {more ? text.more : text.choose}
        </Button>
        <Button disabled={disabled} onClick={() => folder.current?.click()}>
          {text.folder}
        </Button>
        {more && (
          <Button appearance="subtle" disabled={disabled} onClick={onClear}>
            {text.again}
          </Button>
        )}
      </div>
      <input ref={files} type="file" multiple hidden aria-label={text.choose} onChange={onChange} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={text.folder}
        onChange={onChange}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}
