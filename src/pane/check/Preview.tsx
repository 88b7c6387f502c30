import { Button } from '@fluentui/react-components';
import type { Suggested } from '../../actions/check/edits';
import type { Edit } from '../../actions/check/types';
import { asSeen } from '../../figures/numberText';
import { measureById } from '../../plan/measures';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { PreviewFrame } from '../preview/PreviewFrame';
import { usePageMessages } from '../state/context';
import { useCheckState, useCheckStore, useCheckTask } from './context';
import { useCheckStyles } from './styles';

/** A text of digits is told apart from the number that it becomes. */
function seen({ value, text }: Edit['before']): string {
  return typeof value === 'string' ? asSeen(value) : text;
}

/** What taking suggestions would change, old and new, before anything is written. */
export function Preview() {
  const { preview } = useCheckState();
  return preview === null ? null : <Edits {...preview} />;
}

function Edits({ edits, contested }: Suggested) {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.check.preview;
  const store = useCheckStore();
  const { check } = useCheckState();
  const isBusy = useCheckTask().at !== 'rest';
  const page = usePageStyles();
  const close = () => store.set({ preview: null });
  return (
    <PreviewFrame
      title={text.title(edits.length)}
      hint={contested === 0 ? text.hint : `${text.hint}。${text.contested(contested)}`}
      busy={isBusy}
      onClose={close}
      actions={
        <Button
          appearance="primary"
          disabledFocusable={isBusy || edits.length === 0}
          onClick={() => void store.confirm()}
        >
          {text.confirm(edits.length)}
        </Button>
      }
    >
      <ul className={page.list}>
        {edits.map(({ sheetId, sheetName, address, measure, district, before, after }) => {
          const old = before.text === '' ? text.blank : seen(before);
          const indicator = check === null ? null : measureById(check.plan, measure)?.indicator;
          const where = messages.findings.where({
            district: check?.plan.districts.find(({ id }) => id === district)?.name ?? district,
            measure: measure === String(indicator) ? '' : measure,
            row: indicator ?? null,
            period: null,
          });
          return (
            <li key={`${sheetId} ${address}`} className={styles.edit}>
              <span>
                {where}
                <span className={shared.quiet}>
                  {sheetId === check?.entries.sheetId ? ` ${address}` : ` ${sheetName} ${address}`}
                </span>
              </span>
              <span>
                <span className={shared.spoken}>{text.change(old, String(after))}</span>
                <span aria-hidden="true">
                  <span className={styles.before}>{old}</span>
                  {' → '}
                  <span className={styles.after}>{after}</span>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </PreviewFrame>
  );
}
