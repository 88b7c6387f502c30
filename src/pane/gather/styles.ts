import { makeStyles, tokens } from '@fluentui/react-components';

/** Shapes that the parts of this page share. */
export const useGatherStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '14px 10px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  end: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figures: { margin: '4px 0 0', paddingLeft: '16px', fontVariantNumeric: 'tabular-nums' },
  scroll: { maxHeight: '240px', overflowY: 'auto' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'end',
    // A list is as wide as its longest line, unless it is told not to be.
    '& > *': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pick: { border: 'none', margin: 0, padding: 0 },
  pickTitle: { padding: 0 },
  pickFile: { display: 'block', overflowWrap: 'anywhere' },
  answer: { margin: '4px 0' },
  whole: { gridColumn: '1 / -1' },
  control: { width: '100%', minWidth: 0 },
});
