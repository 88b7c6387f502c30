import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGES, LOCALES, type Locale } from '../../messages';
import { TextButton } from '../look/TextButton';
import { TextLink } from '../look/TextLink';
import { handbookParts } from '../nav/handbook';
import { useLocale, useMessages, usePaneState, usePaneStore } from '../state/context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    padding: '8px 12px 10px',
    marginTop: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  missing: { flexBasis: '100%', ':empty': { display: 'none' } },
  name: {
    flex: '1 1 80px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface FooterProps {
  readonly workbookName: string;
  readonly onLocale: (locale: Locale) => Promise<void>;
}

/** The workbook the pane speaks of, what was written to it, the handbook, and the other languages. */
export function Footer({ workbookName, onLocale }: FooterProps) {
  const styles = useStyles();
  const { help, language: text, restore } = useMessages().pane;
  const store = usePaneStore();
  const { page, restoring } = usePaneState();
  const shown = restoring === null ? page : 'restore';
  const part = shown === null ? null : handbookParts[shown];
  const locale = useLocale();
  const handbook = LANGUAGES[locale].handbook;
  const [isMissing, setIsMissing] = useState(false);
  const change = (to: Locale): void => {
    onLocale(to).then(
      () => setIsMissing(false),
      () => setIsMissing(true),
    );
  };
  return (
    <footer className={styles.footer}>
      <span className={styles.name} title={workbookName}>
        {workbookName}
      </span>
      <TextButton small onClick={() => store.send({ type: 'restoreOpened', entry: null })}>
        {restore.open}
      </TextButton>
      {/* A plain page beside this one: it opens without a network connection as the pane does. */}
      <TextLink href={part === null ? handbook : `${handbook}#${part}`} title={help.newWindow}>
        {help.manual}
      </TextLink>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <TextButton key={other} small lang={other} onClick={() => change(other)}>
          {LANGUAGES[other].name}
        </TextButton>
      ))}
      <span role="alert" className={styles.missing}>
        {isMissing && text.missing}
      </span>
    </footer>
  );
}
