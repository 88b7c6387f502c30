import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { monthsElapsed, type Period } from '../../plan/period';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';
import { monthsOf } from '../../plan/months';

const useStyles = makeStyles({
  grid: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: '4px',
  },
  month: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    height: '30px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  // Lies over the whole month, unseen: a native radio gives arrow keys and names for free.
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  made: {
    position: 'absolute',
    top: '3px',
    right: '3px',
    width: '5px',
    height: '5px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
  },
});

export interface MonthPickerProps {
  readonly year: number;
  readonly existing: readonly Period[];
  readonly chosen: Period | null;
  readonly onChoose: (period: Period) => void;
}

/** The twelve months of the plan's year; those that have their sheets carry a dot. */
export function MonthPicker({ year, existing, chosen, onChoose }: MonthPickerProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = useMessages().pane.months;
  const name = useId();
  return (
    <fieldset className={styles.grid}>
      <legend className={shared.spoken}>{text.label(year)}</legend>
      {monthsOf(year).map((period) => (
        <label
          key={period}
          className={mergeClasses(styles.month, period === chosen && styles.chosen)}
        >
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={period}
            checked={period === chosen}
            onChange={() => onChoose(period)}
          />
          {text.month(monthsElapsed(period))}
          {existing.includes(period) && (
            <span className={styles.made} title={text.exists}>
              <span className={shared.spoken}>{text.exists}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
