import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { SummaryView } from '../../actions/summary/types';
import type { SheetLink } from '../../actions/types';
import { measuresOf } from '../../plan/measures';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { TONES, useMapStyles } from './mapStyles';
import { mapColumns, type MapPlace } from './mapWords';
import { SIGNS } from './signs';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

export interface MapGridProps {
  readonly view: SummaryView;
  /** The cell that has the Tab key's one stop. */
  readonly at: MapPlace;
  readonly onAt: (at: MapPlace) => void;
  readonly onOpen: (link: SheetLink) => void;
  /** What a cell says when it is read out. */
  readonly words: (at: MapPlace) => string;
}

/** The cells of the map; arrows move in it. */
export function MapGrid({ view, at, onAt, onOpen, words }: MapGridProps) {
  const styles = useMapStyles();
  const shared = useSharedStyles();
  const { summary } = usePageMessages();
  const text = summary.map;
  const { plan, figures } = view;
  const grid = useRef<HTMLTableElement>(null);
  const measures = measuresOf(plan);
  const columns = mapColumns(plan);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(measures.length - 1, at.row + step[0]));
    const column = Math.max(0, Math.min(columns.length - 1, at.column + step[1]));
    onAt({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };

  return (
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
            <th scope="row" className={mergeClasses(styles.id, shared.quiet)} title={measure.name}>
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
                    aria-label={words({ row, column })}
                    title={words({ row, column })}
                    onFocus={() => onAt({ row, column })}
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
  );
}
