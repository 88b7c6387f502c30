import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SheetIcon } from '../look/icons';
import { useMessages, usePaneStore } from '../state/context';
import { usePageStyles } from './styles';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '10px',
    padding: '28px 8px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/** A page that has nothing to work on yet: what is missing, and the way there. */
export function NeedsPeriod({ children }: { readonly children: string }) {
  const page = usePageStyles();
  const styles = useStyles();
  const text = useMessages().pane.needs;
  const store = usePaneStore();
  return (
    <div className={page.page}>
      <div className={styles.empty}>
        <SheetIcon />
        <span>{children}</span>
        <Button size="small" onClick={() => store.send({ type: 'pageOpened', page: 'year' })}>
          {text.toYear}
        </Button>
      </div>
    </div>
  );
}
