import { FluentProvider } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Locale } from '../../messages';
import { darkTheme, lightTheme } from './theme';

export interface ScreenProps {
  readonly dark: boolean;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Theme and language for everything the pane shows. */
export function Screen({ dark, locale, children }: ScreenProps) {
  useEffect(() => {
    document.documentElement.lang = locale;
    // Scroll bars and native lists follow the theme, too.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark, locale]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={locale}>
      {children}
    </FluentProvider>
  );
}
