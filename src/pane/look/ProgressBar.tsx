import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // Filled and empty would be the same dark line.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  thick: { height: '4px' },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media screen and (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  moving: { transition: 'width 0.3s ease' },
  endless: {
    width: '33%',
    animationName: { from: { translate: '-100%' }, to: { translate: '303%' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': {
      width: '100%',
      animationName: { from: { opacity: 0.2 }, '50%': { opacity: 1 }, to: { opacity: 0.2 } },
    },
  },
});

export interface ProgressBarProps {
  /** 0 to `max`; without it, nobody knows how far it is. */
  readonly value?: number | undefined;
  readonly max?: number;
  readonly thick?: boolean;
  readonly 'aria-label': string;
  readonly 'aria-valuetext'?: string;
}

/** Fluent's progress bar without its motion library. */
export function ProgressBar({ value, max = 1, thick = false, ...names }: ProgressBarProps) {
  const styles = useStyles();
  const isKnown = value !== undefined;
  return (
    <div
      {...names}
      role="progressbar"
      className={mergeClasses(styles.track, thick && styles.thick)}
      {...(isKnown && { 'aria-valuemin': 0, 'aria-valuemax': max, 'aria-valuenow': value })}
    >
      <div
        className={mergeClasses(styles.bar, isKnown ? styles.moving : styles.endless)}
        {...(isKnown && {
          style: { width: `${(100 * Math.min(Math.max(value, 0), max)) / max}%` },
        })}
      />
    </div>
  );
}
