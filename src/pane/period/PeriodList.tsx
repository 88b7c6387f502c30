import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodStatus, SheetLink } from '../../actions/types';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { useMessages, usePaneStore } from '../state/context';

const useStyles = makeStyles({
  section: {
    padding: '10px 12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 560px)': { borderTopStyle: 'none' },
  },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 0 8px',
  },
  filled: { fontVariantNumeric: 'tabular-nums', justifySelf: 'end' },
  links: { display: 'flex', gap: '14px' },
});

/** How far every period is filled, the latest first, with its sheets a click away. */
export function PeriodList({ periods }: { readonly periods: readonly PeriodStatus[] }) {
  const styles = useStyles();
  const text = useMessages().pane.periods;
  if (periods.length === 0) return null;
  return (
    <section className={styles.section} aria-label={text.title}>
      <h2 className={styles.heading}>{text.title}</h2>
      <ul className={styles.list}>
        {[...periods].reverse().map((status) => (
          <PeriodRow key={status.entries.sheetId} status={status} />
        ))}
      </ul>
    </section>
  );
}

function PeriodRow({ status }: { readonly status: PeriodStatus }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const { period, filled, due, entries, completion } = status;
  const text = pane.periods;
  return (
    <li className={styles.row}>
      <span>{pane.period(period)}</span>
      <span className={styles.links}>
        <SheetName name={text.entries} label={text.open(text.entries, period)} link={entries} />
        {completion === null ? (
          <span className={shared.quiet}>{text.noCompletion}</span>
        ) : (
          <SheetName
            name={text.completion}
            label={text.open(text.completion, period)}
            link={completion}
          />
        )}
      </span>
      <ProgressBar
        thick
        value={filled}
        max={Math.max(due, 1)}
        aria-label={text.progress(period)}
        aria-valuetext={text.filled(filled, due)}
      />
      <span className={`${shared.quiet} ${styles.filled}`}>{text.filled(filled, due)}</span>
    </li>
  );
}

interface SheetNameProps {
  readonly name: string;
  readonly label: string;
  readonly link: SheetLink;
}

function SheetName({ name, label, link }: SheetNameProps) {
  const store = usePaneStore();
  return (
    <TextButton aria-label={label} title={link.sheetName} onClick={() => void store.open(link)}>
      {name}
    </TextButton>
  );
}
