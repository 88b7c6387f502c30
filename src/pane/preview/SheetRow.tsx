import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetPreview } from '../../actions/types';
import { HiddenIcon, SheetIcon } from '../look/icons';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';

export const useRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '5px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  name: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  size: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  copy: { color: tokens.colorStatusWarningForeground3 },
});

export function SheetRow({ sheet }: { readonly sheet: SheetPreview }) {
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const text = pane.preview;
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{sheet.visible ? <SheetIcon /> : <HiddenIcon />}</span>
      <div>
        <div className={styles.name}>
          <span className={styles.strong}>{sheet.name}</span>
          {!sheet.visible && <span className={shared.quiet}>{text.hidden}</span>}
          <span className={`${shared.quiet} ${styles.size}`}>
            {text.size(sheet.rows, sheet.columns)}
          </span>
        </div>
        <div className={shared.quiet}>{pane.purpose[sheet.purpose]}</div>
        {sheet.existing !== null && (
          <div className={styles.copy}>
            {text.exists} · {text.copyAs(sheet.copyName)}
          </div>
        )}
      </div>
    </li>
  );
}
