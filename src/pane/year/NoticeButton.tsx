import { usePageMessages } from '../state/context';
import { PanelButton } from './PanelButton';

/** Opens 新建、更正计划 in its place. */
export function NoticeButton() {
  const text = usePageMessages().notice.page;
  return (
    <PanelButton
      label={text.begin}
      panel={async () => (await import('../notice/panels')).NoticePanel}
    />
  );
}
