import { refusedFileText, superiorProblemText, type Messages } from '../../messages';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';
import type { SuperiorRefusal } from './store';

export interface RefusalProps {
  readonly file: string;
  readonly why: SuperiorRefusal;
  readonly onClose: () => void;
}

/** Why a file cannot be filled in. */
export function Refusal({ file, why, onClose }: RefusalProps) {
  const messages = usePageMessages();
  const text = messages.superior;
  return (
    <Bar intent="error" title={text.refused(file)} close={{ label: text.close, onClick: onClose }}>
      {reason(messages, why)}
    </Bar>
  );
}

function reason(messages: Messages, why: SuperiorRefusal): string {
  const { files, superior } = messages;
  switch (why.kind) {
    case 'skipped':
      return superior.skipped;
    case 'locked':
      return sentences(files.locked());
    case 'unreadable':
      return sentences(refusedFileText(messages, why.refusal));
    case 'refused':
      return superiorProblemText(messages, why.problem);
  }
}

const sentences = ({ what, mend }: { readonly what: string; readonly mend: string }): string =>
  `${what} · ${mend}`;
