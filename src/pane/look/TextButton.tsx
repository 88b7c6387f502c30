import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useLinkStyles } from './linkStyles';

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
export function TextButton({ small = false, inline = false, ...props }: TextButtonProps) {
  const styles = useLinkStyles();
  const look = mergeClasses(styles.link, inline && styles.inline, small && styles.small);
  return <button type="button" className={look} {...props} />;
}
