import { Button } from '@fluentui/react-components';
import { saveFile } from '../gather/saveFile';
import { usePageMessages } from '../state/context';
import { useCheckState, useCheckStore, useCheckTask } from './context';
import { useCheckStyles } from './styles';

/** 问题清单, as a sheet and as a file. */
export function ListButtons() {
  const styles = useCheckStyles();
  const text = usePageMessages().check.list;
  const store = useCheckStore();
  const { check } = useCheckState();
  const isBusy = useCheckTask().at !== 'rest';
  if (check === null || check.findings.length === 0) return null;
  return (
    <section className={styles.section} aria-label={text.title}>
      <h2 className={styles.heading}>{text.title}</h2>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void store.writeFindings()}>
          {text.sheet}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void store.exportFindings(saveFile)}
        >
          {text.file}
        </Button>
      </div>
    </section>
  );
}
