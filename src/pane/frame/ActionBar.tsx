import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../look/styles';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: '0 -10px -10px',
    padding: '8px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // In a pane so low that hardly anything else would be seen, it takes its place in the page.
    '@media (max-height: 340px)': { position: 'static' },
  },
});

/** The buttons that decide about what stands above them: in view however long that is. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className={mergeClasses(useSharedStyles().buttons, useStyles().bar)}>{children}</div>;
}
