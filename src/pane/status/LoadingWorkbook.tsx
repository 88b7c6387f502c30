import { makeStyles } from '@fluentui/react-components';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';

const useStyles = makeStyles({ box: { padding: '16px 12px' } });

/** Stands where the steps will be until the workbook was read for the first time. */
export function LoadingWorkbook() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = useMessages().pane.header.reading;
  return (
    <div className={`${styles.box} ${shared.stack}`}>
      <ProgressBar aria-label={text} />
      <span className={shared.quiet}>{text}</span>
    </div>
  );
}
