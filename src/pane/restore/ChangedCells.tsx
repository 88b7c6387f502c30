import { makeStyles, tokens } from '@fluentui/react-components';
import type { RestoreCell, RestoreDraft } from '../../actions/restore/types';
import { asSeen } from '../../figures/numberText';
import type { CellValue } from '../../figures/types';
import { itemText, type Messages } from '../../messages';
import type { Plan } from '../../plan/types';
import { parseBlockName } from '../../sheets/blocks/names';
import { usePageStyles } from '../frame/styles';
import { usePageMessages } from '../state/context';
import { districtName } from './words';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', paddingLeft: '16px', fontVariantNumeric: 'tabular-nums' },
  scroll: { maxHeight: '240px' },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

/** More than anybody reads; how many there are is said above. */
const AT_ONCE = 300;

/** Figures, targets and answers that would change back. */
export function ChangedCells({ draft }: { readonly draft: RestoreDraft }) {
  const styles = useStyles();
  const page = usePageStyles();
  const messages = usePageMessages();
  const text = messages.restore.preview;
  const { cells, answers, plan } = draft;
  const edited = cells.filter((cell) => cell.edited).length;
  const shown = (value: CellValue): string => (value === '' ? text.empty : asSeen(value));
  return (
    <>
      {cells.length > 0 && (
        <div>
          <div className={styles.title}>{text.cells(cells.length)}</div>
          {edited > 0 && <div className={styles.doubt}>{text.editedCount(edited)}</div>}
          <ul
            className={`${styles.list} ${page.small} ${page.scroll} ${styles.scroll}`}
            tabIndex={0}
            aria-label={text.cells(cells.length)}
          >
            {[...cells]
              .sort((a, b) => Number(b.edited) - Number(a.edited))
              .slice(0, AT_ONCE)
              .map((cell) => (
                <li key={`${cell.block} ${cell.row} ${cell.district}`}>
                  {`${cellName(messages, cell, plan)}：`}
                  <b>{text.change(shown(cell.now), shown(cell.then))}</b>
                  {cell.edited && <span className={styles.doubt}>{` ${text.edited}`}</span>}
                </li>
              ))}
            {cells.length > AT_ONCE && <li>…</li>}
          </ul>
        </div>
      )}
      {answers.length > 0 && (
        <div>
          <div className={styles.title}>{text.answers(answers.length)}</div>
          <ul className={`${styles.list} ${page.small}`}>
            {answers.map(({ district, measure, rule, now, then, edited: isEdited }) => (
              <li key={`${district} ${measure ?? ''} ${rule}`}>
                {`${districtName(plan, district)} ${measureName(messages, plan, measure)}：`}
                <b>{text.answer(now ?? text.noAnswer, then?.text ?? text.noAnswer)}</b>
                {isEdited && <span className={styles.doubt}>{` ${text.edited}`}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function cellName(
  messages: Messages,
  { block, row, district, sheetName }: RestoreCell,
  plan: Plan | null,
): string {
  const name = parseBlockName(block);
  if (name?.kind === 'ledger') return messages.ledgers.row(sheetName, row);
  const where = districtName(plan, district);
  if (name?.kind !== 'target') return `${where} ${measureName(messages, plan, row)}`;
  const indicator = plan?.indicators.find(({ number }) => String(number) === row);
  return `${sheetName} ${where} ${messages.findings.item(row ?? '', indicator?.name ?? '')}`;
}

function measureName(messages: Messages, plan: Plan | null, id: string | null): string {
  if (id === null) return '';
  return plan === null ? id : itemText(messages.findings, plan, id);
}
