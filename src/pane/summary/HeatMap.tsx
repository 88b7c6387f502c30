import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { SummaryView } from '../../actions/summary/types';
import type { SheetLink } from '../../actions/types';
import { measuresOf } from '../../plan/measures';
import { CITY, type Column } from '../../progress/column';
import type { Status } from '../../progress/status';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { SIGNS, shareText } from './signs';

const useStyles = makeStyles({
  // Narrower than this its cells could not be hit: it scrolls by itself then, the page never does.
  box: { position: 'relative', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', minWidth: '282px' },
  id: { width: '30px', fontWeight: tokens.fontWeightRegular, textAlign: 'right' },
  district: {
    height: '58px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.1',
    padding: '2px 0',
  },
  upright: { writingMode: 'vertical-rl', display: 'inline-block' },
  cell: { padding: 0, height: '24px', border: `1px solid ${tokens.colorNeutralBackground1}` },
  button: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media screen and (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorStatusSuccessForeground1,
  },
  even: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  late: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground3,
  },
  missed: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground1,
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  now: { minHeight: tokens.lineHeightBase200 },
});

const TONES = {
  done: 'good',
  met: 'good',
  onTrack: 'even',
  behind: 'late',
  unmet: 'late',
  notReported: 'none',
  notApplicable: 'none',
  unknown: 'missed',
} as const satisfies Record<Status, string>;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

export interface HeatMapProps {
  readonly view: SummaryView;
  readonly onOpen: (link: SheetLink) => void;
}

/** Every measure in every district by colour and by sign. One stop of the Tab key; arrows move in it. */
export function HeatMap({ view, onOpen }: HeatMapProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePageStyles();
  const { summary } = usePageMessages();
  const text = summary.map;
  const { plan, figures } = view;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const measures = measuresOf(plan);
  const columns: { readonly id: Column; readonly name: string }[] = [
    ...plan.districts,
    { id: CITY, name: summary.city },
  ];

  const words = (row: number, column: number): string => {
    const measure = measures[row];
    const where = columns[column];
    if (measure === undefined || where === undefined) return '';
    const { status, completion } = figures.figure(measure.id, where.id);
    const name = `${measure.id} ${measure.name}`;
    return text.cell(where.name, name, summary.status[status], shareText(completion));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(measures.length - 1, at.row + step[0]));
    const column = Math.max(0, Math.min(columns.length - 1, at.column + step[1]));
    setAt({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };

  return (
    <section className={page.section} aria-label={text.title}>
      <h2 className={page.heading}>{text.title}</h2>
      <div className={mergeClasses(shared.quiet, styles.legend)}>
        {(Object.keys(SIGNS) as Status[])
          .filter((status) => status !== 'met')
          .map((status) => (
            <span key={status}>
              {SIGNS[status]} {summary.status[status]}
            </span>
          ))}
      </div>
      <div className={styles.box}>
        <table
          ref={grid}
          className={styles.table}
          role="grid"
          aria-label={text.title}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.id}>
                <span className={shared.spoken}>{text.measure}</span>
              </th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" className={styles.district}>
                  <span className={styles.upright}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure, row) => (
              <tr key={measure.id}>
                <th
                  scope="row"
                  className={mergeClasses(styles.id, shared.quiet)}
                  title={measure.name}
                >
                  {measure.id}
                </th>
                {columns.map(({ id }, column) => {
                  const { status } = figures.figure(measure.id, id);
                  const isHere = at.row === row && at.column === column;
                  return (
                    <td key={id} className={styles.cell}>
                      <button
                        type="button"
                        className={mergeClasses(styles.button, styles[TONES[status]])}
                        tabIndex={isHere ? 0 : -1}
                        data-at={`${row} ${column}`}
                        aria-label={words(row, column)}
                        title={words(row, column)}
                        onFocus={() => setAt({ row, column })}
                        onClick={() => onOpen(view.cell(measure.id, id))}
                      >
                        {SIGNS[status]}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.now}>{words(at.row, at.column)}</div>
      <div className={shared.quiet}>{text.hint}</div>
    </section>
  );
}
