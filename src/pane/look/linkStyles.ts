import { makeStyles, tokens } from '@fluentui/react-components';

/** What looks like a link, be it one or a quiet action. */
export const useLinkStyles = makeStyles({
  link: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    userSelect: 'text',
    ':hover': {
      color: tokens.colorBrandForegroundLinkHover,
      textDecorationLine: 'underline',
    },
    ':active': {
      color: tokens.colorBrandForegroundLinkPressed,
      textDecorationLine: 'underline',
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: tokens.borderRadiusSmall,
      textDecorationLine: 'underline',
    },
    // With forced colours nothing else tells it from text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    ':disabled': {
      color: tokens.colorNeutralForegroundDisabled,
      textDecorationLine: 'none',
      cursor: 'not-allowed',
      '@media (forced-colors: active)': { color: 'GrayText' },
    },
  },
  inline: { textDecorationLine: 'underline' },
  small: { fontSize: 'inherit', lineHeight: 'inherit' },
});
