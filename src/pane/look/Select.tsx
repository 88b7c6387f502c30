import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps } from 'react';

const useStyles = makeStyles({
  box: { position: 'relative', display: 'flex' },
  select: {
    flexGrow: 1,
    minWidth: 0,
    height: '32px',
    padding: '0 34px 0 12px',
    appearance: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
    ':disabled': {
      cursor: 'not-allowed',
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorTransparentBackground,
    },
  },
  small: { height: '24px', padding: '0 26px 0 8px', fontSize: tokens.fontSizeBase200 },
  arrow: {
    position: 'absolute',
    right: '10px',
    top: '8px',
    pointerEvents: 'none',
    color: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  arrowSmall: { right: '6px', top: '4px' },
});

export interface SelectProps extends Pick<
  ComponentProps<'select'>,
  'id' | 'children' | 'className' | 'disabled' | 'aria-label' | 'aria-labelledby'
> {
  readonly value: string;
  readonly size?: 'small';
  readonly onChoose: (value: string) => void;
}

/** The browser's own list in Fluent's dress: it opens outside a narrow pane, and phones know it. */
export function Select({ onChoose, className, size, ...props }: SelectProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.box, className)}>
      <select
        {...props}
        className={mergeClasses(styles.select, size && styles.small)}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.target.value)}
      />
      <svg
        className={mergeClasses(styles.arrow, size && styles.arrowSmall)}
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        <path d="M3.5 6l4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}
