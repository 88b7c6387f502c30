import type { Messages } from '../../messages';
import { Bar } from '../message/Bar';
import { noContentText } from '../message/noContentText';
import { usePageMessages } from '../state/context';
import type { FileRefusal } from './store';

export interface FileRefusedProps {
  readonly file: string;
  readonly why: FileRefusal;
  readonly onClose: () => void;
}

/** Why a file cannot be last year's workbook. */
export function FileRefused({ file, why, onClose }: FileRefusedProps) {
  const messages = usePageMessages();
  const text = messages.lastYear;
  return (
    <Bar intent="error" title={text.refused(file)} close={{ label: text.close, onClick: onClose }}>
      {reason(messages, why)}
    </Bar>
  );
}

function reason(messages: Messages, why: FileRefusal): string {
  const { missing, notIn, skipped } = messages.lastYear;
  if (!('code' in why)) return noContentText(messages, why, skipped);
  return notIn(why.code === 'noYear' ? missing.noYear(why) : missing.noMonth(why));
}
