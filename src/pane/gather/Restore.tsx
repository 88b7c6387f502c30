import { Button, mergeClasses } from '@fluentui/react-components';
import type { GatherContext, RestoreDraft } from '../../actions/gather/types';
import { timeText } from '../../actions/gather/record';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';
import { measureWords } from './words';

export interface RestoreProps {
  readonly context: GatherContext;
  readonly restoring: RestoreDraft | null;
  readonly disabled: boolean;
  readonly onLook: () => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const AT_ONCE = 300;

/** What was written last can be put back, cell by cell, after a look at it. */
export function Restore({
  context,
  restoring,
  disabled,
  onLook,
  onConfirm,
  onClose,
}: RestoreProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const { gather } = usePageMessages();
  const text = gather.restore;
  const last = context.snapshots.filter(({ period }) => period === context.period).at(-1);
  if (last === undefined) return null;
  const shown = (value: unknown): string => (value === '' ? gather.preview.empty : String(value));
  const nameOf = (id: string) => context.plan.districts.find((each) => each.id === id)?.name ?? id;
  return (
    <section className={page.section} aria-label={text.title}>
      {restoring === null ? (
        <div className={styles.line}>
          <span className={shared.quiet}>
            {text.latest(timeText(new Date(last.id)), last.cells.length)}
          </span>
          <span className={styles.end}>
            <Button size="small" disabled={disabled} onClick={onLook}>
              {text.look}
            </Button>
          </span>
        </div>
      ) : restoring.cells.length === 0 ? (
        <div className={styles.line}>
          <span>{text.none}</span>
          <Button size="small" onClick={onClose}>
            {gather.cancel}
          </Button>
        </div>
      ) : (
        <div className={shared.stack}>
          <h3 className={page.heading}>{text.preview(restoring.cells.length)}</h3>
          <ul className={mergeClasses(styles.figures, styles.small, styles.scroll)} tabIndex={0}>
            {restoring.cells.slice(0, AT_ONCE).map(({ measure, district, now, then, edited }) => (
              <li key={`${measure} ${district}`}>
                {`${nameOf(district)} ${measureWords(context.plan, measure)}：`}
                <b>{gather.preview.change(shown(now), shown(then))}</b>
                {edited && <span className={styles.doubt}>{` ${text.edited}`}</span>}
              </li>
            ))}
            {restoring.cells.length > AT_ONCE && <li>{`… ${restoring.cells.length}`}</li>}
          </ul>
          <div className={shared.buttons}>
            <Button appearance="primary" disabled={disabled} onClick={onConfirm}>
              {text.confirm(restoring.cells.length)}
            </Button>
            <Button disabled={disabled} onClick={onClose}>
              {gather.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
