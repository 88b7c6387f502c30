import { Button } from '@fluentui/react-components';
import type { DraftPreview as Preview, OlderDraft } from '../../actions/notice/types';
import { useSharedStyles } from '../look/styles';
import { PreviewFrame } from '../preview/PreviewFrame';
import { SheetsPreview } from '../preview/SheetsPreview';
import { usePageMessages } from '../state/context';

export interface DraftPreviewProps {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onWrite: (older: OlderDraft) => void;
  readonly onClose: () => void;
}

/** The sheets of a draft before they are written; where there is a draft already, what is to become of it. */
export function DraftPreview({ preview, busy, onWrite, onClose }: DraftPreviewProps) {
  const text = usePageMessages().notice.page.older;
  const shared = useSharedStyles();
  const { sheets, older } = preview;
  const frame = { level: 3, busy, onClose } as const;
  if (older === null) {
    return <SheetsPreview {...frame} sheets={sheets} onWrite={() => onWrite('keep')} />;
  }
  const name = sheets.find(({ visible }) => visible)?.name ?? '';
  return (
    <PreviewFrame
      {...frame}
      title={text.title}
      hint={text.body(older.sheetName)}
      actions={
        <>
          <Button appearance="primary" disabled={busy} onClick={() => onWrite('keep')}>
            {text.keep(name)}
          </Button>
          <Button disabled={busy} onClick={() => onWrite('replace')}>
            {text.replace(older.sheetName)}
          </Button>
        </>
      }
    >
      <div className={shared.quiet}>{text.replaced}</div>
    </PreviewFrame>
  );
}
