import { usePageMessages } from '../state/context';
import { PanelButton, type PanelButtonProps } from './PanelButton';

/** Opens 新建、更正计划 in its place. */
export function NoticeButton({ onOpen }: Pick<PanelButtonProps, 'onOpen'>) {
  const text = usePageMessages().notice.page;
  return (
    <PanelButton
      onOpen={onOpen}
      label={text.begin}
      panel={async () => (await import('../notice/panels')).NoticePanel}
    />
  );
}
