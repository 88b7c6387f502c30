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
  arrow: {
    position: 'absolute',
    right: '10px',
    top: '8px',
    pointerEvents: 'none',
    color: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

export interface SelectProps extends Pick<
  ComponentProps<'select'>,
  'id' | 'children' | 'className' | 'disabled' | 'aria-label'
> {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list in Fluent's dress: it opens outside a narrow pane, and phones know it. */
export function Select({ onChoose, className, ...props }: SelectProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.box, className)}>
      <select
        {...props}
        className={styles.select}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.target.value)}
      />
      <svg className={styles.arrow} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 6l4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}
