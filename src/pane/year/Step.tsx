import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CheckIcon } from '../look/icons';
import { useSharedStyles } from '../look/styles';
import { useMessages } from '../state/context';
import type { StepState } from '../state/steps';

const useStyles = makeStyles({
  step: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '22px minmax(0, 1fr)',
    columnGap: '10px',
    paddingBottom: '12px',
    // The line from one step to the next.
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '10px',
      top: '24px',
      bottom: '2px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  mark: {
    boxSizing: 'border-box',
    width: '22px',
    height: '22px',
    borderRadius: tokens.borderRadiusCircular,
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  now: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // Forced colours drop the ground: the mark must still stand out.
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightRegular,
  },
  titleNow: { fontWeight: tokens.fontWeightSemibold },
  titleLater: { color: tokens.colorNeutralForeground3 },
  detail: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  body: { marginTop: '8px' },
});

export interface StepProps {
  /** 1…4 */
  readonly number: number;
  readonly state: StepState;
  readonly title: string;
  readonly detail: ReactNode;
  /** What a finished step still offers, in the detail's line. */
  readonly links?: ReactNode;
  /** What can be done here. */
  readonly children?: ReactNode;
}

export function Step({ number, state, title, detail, links, children }: StepProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useMessages().pane.steps;
  return (
    <li className={styles.step} {...(state === 'now' && { 'aria-current': 'step' })}>
      <span
        className={mergeClasses(
          styles.mark,
          state === 'done' && styles.done,
          state === 'now' && styles.now,
        )}
        aria-hidden="true"
      >
        {state === 'done' ? <CheckIcon /> : number}
      </span>
      <div>
        <h2
          className={mergeClasses(
            styles.title,
            state === 'now' && styles.titleNow,
            state === 'later' && styles.titleLater,
          )}
        >
          {title}
          <span className={shared.spoken}>{` (${words[state]})`}</span>
        </h2>
        <div className={styles.detail}>
          <span>{detail}</span>
          {links}
        </div>
        {children !== undefined && children !== null && (
          <div className={styles.body}>{children}</div>
        )}
      </div>
    </li>
  );
}
