import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSharedStyles } from '../look/styles';
import { usePageStyles } from './styles';

const useStyles = makeStyles({
  panel: {
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export interface PanelProps {
  readonly title: string;
  readonly hint?: string;
  /** Of its heading: one below that of what it stands in. */
  readonly level?: 2 | 3;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What would happen, before it does; inline, because a narrow pane has no room for dialogs. It takes the keyboard
 * when it opens, and Escape puts it away: `useFocusKept` brings the keyboard back to what opened it.
 */
export function Panel({ title, hint, level = 2, onClose, children }: PanelProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      className={`${styles.panel} ${shared.stack}`}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <div>
        <Heading
          id={id}
          ref={heading}
          tabIndex={-1}
          className={`${page.heading} ${styles.heading}`}
        >
          {title}
        </Heading>
        {hint !== undefined && <div className={shared.quiet}>{hint}</div>}
      </div>
      {children}
    </section>
  );
}
