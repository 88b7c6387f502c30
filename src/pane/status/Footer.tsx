import { makeStyles, tokens } from '@fluentui/react-components';
import type { Locale } from '../../messages';
import { TextButton } from '../look/TextButton';
import { useLocale, useMessages } from '../state/context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    gap: '12px',
    justifyContent: 'space-between',
    padding: '8px 12px 10px',
    marginTop: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface FooterProps {
  readonly workbookName: string;
  readonly onLocale: (locale: Locale) => void;
}

/** The workbook the pane speaks of, and the other language. */
export function Footer({ workbookName, onLocale }: FooterProps) {
  const styles = useStyles();
  const text = useMessages().pane.language;
  const other: Locale = useLocale() === 'en' ? 'zh-CN' : 'en';
  return (
    <footer className={styles.footer}>
      <span className={styles.name} title={workbookName}>
        {workbookName}
      </span>
      <TextButton small lang={other} onClick={() => onLocale(other)}>
        {other === 'en' ? text.en : text.zh}
      </TextButton>
    </footer>
  );
}
