import { Field, Input } from '@fluentui/react-components';
import { PeriodSelect } from '../frame/PeriodSelect';
import { usePageStyles } from '../frame/styles';
import type { PickedPeriod } from '../frame/usePickedPeriod';
import { usePageMessages } from '../state/context';
import { ChooseFiles } from './ChooseFiles';
import type { Gathering } from './useGathering';
import { keepName } from './name';
import { Notes } from './Notes';
import { useGatherStyles } from './styles';
import { Verdicts } from './Verdicts';

export interface FilesSectionProps {
  readonly gathering: Gathering;
  readonly picked: PickedPeriod;
  readonly who: string;
  readonly onWho: (who: string) => void;
}

/** For which period and by whom files come in, the files, and what is to be said of each. */
export function FilesSection({ gathering, picked, who, onWho }: FilesSectionProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const text = usePageMessages().gather;
  const { draft, busy, reading, store, task } = gathering;
  return (
    <section className={page.section} aria-label={text.files.title}>
      <h2 className={page.heading}>{text.files.title}</h2>
      <div className={styles.fields}>
        <PeriodSelect picked={picked} disabled={busy} label={text.period} />
        <Field label={text.who} size="small">
          <Input
            size="small"
            className={styles.control}
            value={who}
            maxLength={30}
            placeholder={text.whoHint}
            onChange={(_, { value }) => {
              onWho(value);
              keepName(value);
            }}
          />
        </Field>
      </div>
      <ChooseFiles
        reading={reading === null ? null : { task, of: reading }}
        disabled={busy}
        more={gathering.readings !== null}
        onFiles={(files) => void store.read(files)}
        onStop={store.task.stop}
        onClear={gathering.clear}
      />
      {draft === null ? <Notes gathering={gathering} /> : <Verdicts files={draft.files} />}
    </section>
  );
}
