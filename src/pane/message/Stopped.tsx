import { Button, makeStyles } from '@fluentui/react-components';
import { stoppedText, type Locale } from '../../messages';
import { useSharedStyles } from '../look/styles';
import { Bar } from './Bar';

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', minHeight: '100vh', padding: '12px' },
  line: { display: 'block' },
});

export interface StoppedProps {
  readonly reason: 'noOffice' | 'timeout' | 'notExcel' | 'tooOld' | 'incomplete' | 'crashed';
  readonly locale: Locale;
}

const CAN_RELOAD: ReadonlySet<StoppedProps['reason']> = new Set([
  'noOffice',
  'timeout',
  'incomplete',
  'crashed',
]);

/** The whole pane when it cannot work at all. */
export function Stopped({ reason, locale }: StoppedProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = stoppedText(locale);
  const { title, body, mend } = text[reason];
  return (
    <main className={styles.page}>
      <h1 className={shared.spoken}>{text.appName}</h1>
      <div role="alert">
        <Bar
          intent={reason === 'notExcel' ? 'info' : 'warning'}
          title={title}
          {...(CAN_RELOAD.has(reason) && {
            actions: (
              <Button size="small" onClick={() => window.location.reload()}>
                {text.reload}
              </Button>
            ),
          })}
        >
          <span className={styles.line}>{body}</span>
          <span className={styles.line}>{mend}</span>
        </Bar>
      </div>
    </main>
  );
}
