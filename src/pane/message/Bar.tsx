import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { CloseIcon } from '../look/icons';
import { IntentIcon, type Intent } from './IntentIcon';

const useStyles = makeStyles({
  bar: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    minHeight: '36px',
    padding: '6px 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  title: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  body: { overflowWrap: 'anywhere' },
  actions: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 12px',
    justifyContent: 'end',
    marginTop: tokens.spacingVerticalMNudge,
  },
});

export interface BarProps {
  readonly intent: Intent;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly close?: { readonly label: string; readonly onClick: () => void };
  /** Where the keyboard goes when the bar appears, see `useFocusFollows`. */
  readonly focus?: string;
}

/**
 * A message bar as narrow panes need it: always on several lines, title first. Drawn with Fluent's tokens and not
 * its MessageBar, which brings measuring, motion and icons that no bar here uses.
 */
export function Bar({ intent, title, children, actions, close, focus }: BarProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={mergeClasses(styles.bar, intent !== 'info' && styles[intent])}
      tabIndex={-1}
      data-focus={focus}
    >
      <IntentIcon intent={intent} />
      <div className={styles.body}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        {children}
      </div>
      {close !== undefined && (
        <Button
          appearance="transparent"
          size="small"
          icon={<CloseIcon />}
          aria-label={close.label}
          onClick={close.onClick}
        />
      )}
      {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
