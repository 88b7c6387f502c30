import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CloseIcon } from '../look/icons';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: 0 },
  actions: { flexWrap: 'wrap', rowGap: '6px' },
  title: { display: 'block', overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
});

export interface BarProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly close?: { readonly label: string; readonly onClick: () => void };
  /** Where the keyboard goes when the bar appears, see `useFocusFollows`. */
  readonly focus?: string;
}

/** A message bar as narrow panes need it: always on several lines, title first. */
export function Bar({ intent, title, children, actions, close, focus }: BarProps) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      tabIndex={-1}
      data-focus={focus}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {(actions !== undefined || close !== undefined) && (
        <MessageBarActions
          className={styles.actions}
          {...(close !== undefined && {
            containerAction: (
              <Button
                appearance="transparent"
                size="small"
                icon={<CloseIcon />}
                aria-label={close.label}
                onClick={close.onClick}
              />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
