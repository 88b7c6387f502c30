import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** How much a message weighs. */
export type Intent = 'info' | 'success' | 'warning' | 'error';

const CIRCLE = 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z';

/** 20 × 20; what a drawing leaves out, the bar's ground shows. */
const DRAWINGS: Readonly<Record<Intent, string>> = {
  info: `${CIRCLE}M9.2 8.8h1.6v5.2h-1.6zM10 5.6a.95.95 0 1 1 0 1.9.95.95 0 0 1 0-1.9z`,
  success: `${CIRCLE}M6.3 9.6l-1 1.1 3.2 3.2 6.3-6.3-1-1.1-5.3 5.3z`,
  warning:
    'M8.7 2.8a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.2h-13a1.5 1.5 0 0 1-1.3-2.2zM9.25 7v5h1.5v-5zM10 13.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8z',
  error:
    'M8.9 2a1.6 1.6 0 0 1 2.2 0l6.9 6.9a1.6 1.6 0 0 1 0 2.2l-6.9 6.9a1.6 1.6 0 0 1-2.2 0l-6.9-6.9a1.6 1.6 0 0 1 0-2.2zM7.6 6.6l-1 1 2.4 2.4-2.4 2.4 1 1 2.4-2.4 2.4 2.4 1-1-2.4-2.4 2.4-2.4-1-1-2.4 2.4z',
};

const useStyles = makeStyles({
  icon: { display: 'block', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

export function IntentIcon({ intent }: { readonly intent: Intent }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, intent !== 'info' && styles[intent])}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="currentColor"
      fillRule="evenodd"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[intent]} />
    </svg>
  );
}
