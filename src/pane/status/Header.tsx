import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RefreshIcon } from '../look/icons';
import { OnDemand } from '../nav/OnDemand';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isReading } from '../state/state';

const useStyles = makeStyles({
  header: {
    padding: '10px 12px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel draws its own menu over the pane's top right corner, 12 × 32 px.
  title: {
    margin: '0 20px 0 0',
    minHeight: '22px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  facts: {
    flex: '1 1 auto',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  turning: {
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { rotate: '0deg' }, to: { rotate: '360deg' } },
      animationDuration: '1s',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'linear',
    },
  },
});

/** Few workbooks have several years. */
const loadSwitch = async () => (await import('../later')).YearSwitch;

/** Which plan the workbook holds, and the button to read it again. */
export function Header() {
  const styles = useStyles();
  const messages = useMessages();
  const store = usePaneStore();
  const state = usePaneState();
  const { status } = state;
  const reading = isReading(state);
  const text = messages.pane.header;
  const plan = status?.plan ?? null;
  const facts = plan === null ? text.noPlanHint : text.facts(plan.documentNumber, plan.year);

  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {status === null ? messages.pane.appName : (plan?.title ?? text.noPlan)}
      </h1>
      <div className={styles.line}>
        <div className={styles.facts}>
          {status === null ? (
            ''
          ) : status.years.length < 2 ? (
            facts
          ) : (
            <OnDemand load={loadSwitch} waiting={facts} />
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<RefreshIcon {...(reading && { className: styles.turning })} />}
          aria-label={reading ? text.reading : text.refresh}
          title={text.refresh}
          disabledFocusable={reading}
          onClick={() => void store.refresh()}
        />
      </div>
    </header>
  );
}
