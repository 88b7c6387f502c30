import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Edit } from '../../actions/check/types';
import { measureById } from '../../plan/measures';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';
import { useCheckState, useCheckStore } from './context';
import { useCheckStyles } from './styles';

/** What taking suggestions would change, old and new, before anything is written. */
export function Preview() {
  const { preview } = useCheckState();
  return preview === null || preview.length === 0 ? null : <Panel edits={preview} />;
}

function Panel({ edits }: { readonly edits: readonly Edit[] }) {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const text = messages.check.preview;
  const store = useCheckStore();
  const { task, check } = useCheckState();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`${styles.panel} ${shared.stack}`} aria-labelledby={id}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {text.title(edits.length)}
        </h2>
        <div className={shared.quiet}>{text.hint}</div>
      </div>
      <ul className={styles.list}>
        {edits.map(({ sheetId, sheetName, address, measure, district, before, after }) => {
          const old = before.text === '' ? text.blank : before.text;
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
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={task !== 'idle'}
          onClick={() => void store.confirm()}
        >
          {text.confirm(edits.length)}
        </Button>
        <Button onClick={() => store.set({ preview: null })}>{text.cancel}</Button>
      </div>
    </section>
  );
}
