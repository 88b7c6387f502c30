import { usePageMessages } from '../state/context';
import { intoView } from '../look/intoView';
import { Bar } from '../message/Bar';
import type { NoticeState } from './store';

export interface RefusedProps {
  readonly refusal: NonNullable<NoticeState['refusal']>;
  readonly onClose: () => void;
}

/** Why what came in is no notice that can be read, and the way round. */
export function Refused({ refusal: { kind, file }, onClose }: RefusedProps) {
  const { notice, pane } = usePageMessages();
  const { title, happened, mend } = notice.refusals[kind];
  return (
    <div ref={intoView}>
      <Bar
        intent="error"
        title={file === null ? title : notice.page.refused(file, title)}
        close={{ label: pane.result.close, onClick: onClose }}
      >
        <span>
          {happened} {mend}
        </span>
      </Bar>
    </div>
  );
}
