import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  // With forced colours nothing else tells it from text.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  small: { fontSize: 'inherit', lineHeight: 'inherit' },
});

export interface TextButtonProps extends Pick<
  ComponentProps<'button'>,
  'children' | 'lang' | 'title' | 'aria-label'
> {
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Underlined, for the middle of a text. */
  readonly inline?: boolean;
  /** As small as the text around it. */
  readonly small?: boolean;
}

/** A quiet action that looks like a link: opening a sheet, changing the language. */
export function TextButton({ small = false, ...props }: TextButtonProps) {
  const styles = useStyles();
  return (
    <Link as="button" className={mergeClasses(styles.link, small && styles.small)} {...props} />
  );
}
