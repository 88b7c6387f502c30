import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a task pane of React and Fluent can be: it waits for Office and shows one button. */
window.whenOffice(() => {
  void Office.onReady().then(() => {
    createRoot(document.getElementById('pane')!).render(
      <FluentProvider theme={webLightTheme}>
        <Button appearance="primary" data-focus="primary">
          Go
        </Button>
      </FluentProvider>,
    );
  });
});
