import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';
import type { SheetGroup } from './groups';
import { SheetRow, useRowStyles } from './SheetRow';
import { HiddenIcon, SheetIcon } from '../look/icons';

/** A line of the preview: a sheet, or all those for one purpose. */
export function SheetsRow({ sheets }: { readonly sheets: SheetGroup }) {
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const [first, ...rest] = sheets;
  if (rest.length === 0) return <SheetRow sheet={first} />;
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{first.visible ? <SheetIcon /> : <HiddenIcon />}</span>
      <div>
        <div className={styles.name}>
          <span className={styles.strong}>{pane.purpose[first.purpose]}</span>
          {!first.visible && <span className={shared.quiet}>{pane.preview.hidden}</span>}
          <span className={`${shared.quiet} ${styles.size}`}>{pane.result.all(sheets.length)}</span>
        </div>
        <div className={shared.quiet}>{sheets.map(({ name }) => name).join(' · ')}</div>
      </div>
    </li>
  );
}
