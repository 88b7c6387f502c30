import { refusedFileText, type Messages } from '../../messages';
import { Bar } from '../message/Bar';
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
  const { files, lastYear } = messages;
  if ('code' in why) {
    const { missing, notIn } = lastYear;
    return notIn(why.code === 'noYear' ? missing.noYear(why) : missing.noMonth(why));
  }
  switch (why.kind) {
    case 'skipped':
      return lastYear.skipped;
    case 'locked':
      return sentences(files.locked());
    case 'unreadable':
      return sentences(refusedFileText(messages, why.refusal));
  }
}

const sentences = ({ what, mend }: { readonly what: string; readonly mend: string }): string =>
  `${what} · ${mend}`;
