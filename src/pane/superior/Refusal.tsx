import { superiorProblemText, type Messages } from '../../messages';
import { Bar } from '../message/Bar';
import { noContentText } from '../message/noContentText';
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
  return why.kind === 'refused'
    ? superiorProblemText(messages, why.problem)
    : noContentText(messages, why, messages.superior.skipped);
}
