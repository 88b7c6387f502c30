import { makeStyles, tokens } from '@fluentui/react-components';
import type { RestoreDraft } from '../../actions/restore/types';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '3px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  state: { marginLeft: 'auto' },
  doubt: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Sheets, rows and lines of lists that would go. */
export function RemovedSheets({ draft }: { readonly draft: RestoreDraft }) {
  const styles = useStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().restore.preview;
  const { sheets, rows, lines } = draft;
  return (
    <>
      {sheets.length > 0 && (
        <div>
          <div className={styles.title}>{text.sheets(sheets.length)}</div>
          <ul className={page.list}>
            {[...sheets]
              .sort((a, b) => Number(b.isVisible) - Number(a.isVisible))
              .map(({ id, name, isVisible, changed }) => (
                <li key={id} className={styles.row}>
                  <span className={styles.name}>{name}</span>
                  {!isVisible && <span className={shared.quiet}>{text.hidden}</span>}
                  <span
                    className={`${styles.state} ${changed > 0 ? styles.doubt : shared.quiet} ${page.small}`}
                  >
                    {changed > 0 ? text.changed(changed) : text.untouched}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && <div>{text.rows(rows.length)}</div>}
      {lines.map(({ block, sheetName, rows: count, edited }) => (
        <div key={block}>
          <div className={styles.title}>{text.lines(sheetName, count)}</div>
          {edited > 0 && <div className={styles.doubt}>{text.linesEdited(edited)}</div>}
        </div>
      ))}
    </>
  );
}
