import { makeStyles, tokens } from '@fluentui/react-components';

/** How every page of the pane is laid out: sections under each other, panels that stand out, lists without dots. */
export const usePageStyles = makeStyles({
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px 12px 16px',
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  end: { marginLeft: 'auto' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** Goes on with less to see: the rest can be scrolled to, by keyboard as well. */
  scroll: {
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
