import { makeStyles, tokens } from '@fluentui/react-components';

/** Shapes that the parts of this page share. */
export const useSummaryStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '10px 12px 16px' },
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
  },
  fields: { display: 'flex', gap: '8px', alignItems: 'end', flexWrap: 'wrap' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    margin: 0,
    padding: 0,
    border: 0,
  },
  panel: {
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px' },
  text: {
    whiteSpace: 'pre-wrap',
    maxHeight: '180px',
    overflowY: 'auto',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
