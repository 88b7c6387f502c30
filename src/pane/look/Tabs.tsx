import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    position: 'relative',
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':active': { color: tokens.colorNeutralForeground2Pressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: '6px',
      right: '6px',
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '@media (forced-colors: active)': {
      ':hover::after': { backgroundColor: 'Highlight' },
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'Highlight' },
    },
  },
  // The label is drawn twice, once unseen and bold, so that choosing a tab moves none.
  label: { display: 'grid', padding: '0 2px', '> *': { gridArea: '1 / 1' } },
  room: { visibility: 'hidden', fontWeight: tokens.fontWeightSemibold },
});

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly elementId: string;
  /** The element it shows, once that is in the page. */
  readonly controls?: string;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  readonly className?: string;
}

/**
 * Tabs as Fluent draws them. Arrows, Home and End move among them, Enter and Space choose; only one is in the Tab
 * key's way. Fluent's own TabList brings a whole focus manager, a sixth of what the pane may weigh.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, items, chosen, onChoose, className } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const inTheWay = items.find(({ id }) => id === chosen) ?? items[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const at = tabs.indexOf(event.target as HTMLElement);
    const next = nextPlace(event.key, at, tabs.length);
    if (at < 0 || next === null) return;
    event.preventDefault();
    tabs[next]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          id={item.elementId}
          type="button"
          role="tab"
          aria-selected={item.id === chosen}
          aria-controls={item.controls}
          tabIndex={item === inTheWay ? 0 : -1}
          className={mergeClasses(styles.tab, item.id === chosen && styles.chosen)}
          onClick={() => onChoose(item.id)}
        >
          <span className={styles.label}>
            <span>{item.label}</span>
            <span className={styles.room} aria-hidden="true">
              {item.label}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from the tab at `at` of `count`; null where it leads nowhere. */
function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
