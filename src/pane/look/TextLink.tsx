import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLinkStyles } from './linkStyles';

export interface TextLinkProps {
  readonly href: string;
  /** Says that a window of its own opens. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A link to another page, as small as the text around it, in a window of its own. */
export function TextLink(props: TextLinkProps) {
  const styles = useLinkStyles();
  const look = mergeClasses(styles.link, styles.small);
  return <a className={look} target="_blank" rel="noopener" {...props} />;
}
