import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../look/styles';

const useStyles = makeStyles({
  // Low, so that all that is to be decided is on one screen.
  group: { margin: 0, padding: 0, border: 'none', gap: '2px', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Things to be decided together, under what they are about. */
export function Group({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <fieldset className={mergeClasses(useSharedStyles().stack, styles.group)}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
