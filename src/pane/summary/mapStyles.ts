import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../progress/status';

/** Shapes of the map, and a colour for each tone. */
export const useMapStyles = makeStyles({
  // Narrower than this its cells could not be hit: it scrolls by itself then, the page never does.
  box: { position: 'relative', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', minWidth: '282px' },
  id: { width: '30px', fontWeight: tokens.fontWeightRegular, textAlign: 'right' },
  district: {
    height: '58px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.1',
    padding: '2px 0',
  },
  upright: { writingMode: 'vertical-rl', display: 'inline-block' },
  cell: { padding: 0, height: '24px', border: `1px solid ${tokens.colorNeutralBackground1}` },
  button: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media screen and (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorStatusSuccessForeground1,
  },
  even: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  late: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground3,
  },
  missed: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground1,
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  now: { minHeight: tokens.lineHeightBase200 },
});

/** What colour a status has; `SIGNS` say the same without colour. */
export const TONES = {
  done: 'good',
  met: 'good',
  onTrack: 'even',
  behind: 'late',
  unmet: 'late',
  notReported: 'none',
  notApplicable: 'none',
  unknown: 'missed',
} as const satisfies Record<Status, string>;
