import { makeStyles, tokens } from '@fluentui/react-components';

/** Shapes that the parts of this page share. */
export const useSummaryStyles = makeStyles({
  fields: { display: 'flex', gap: '8px', alignItems: 'end', flexWrap: 'wrap' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    margin: 0,
    padding: 0,
    border: 0,
  },
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
