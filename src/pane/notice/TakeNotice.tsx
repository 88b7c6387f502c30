import { Button, Textarea } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import type { Plan } from '../../plan/types';
import { SelectField } from '../frame/SelectField';
import { sourceOf } from '../gather/droppedFiles';
import { TextButton } from '../look/TextButton';
import { FileButton } from '../look/FileButton';
import { useSharedStyles } from '../look/styles';
import { usePageMessages, usePaneState } from '../state/context';
import type { NoticeStore } from './store';

export interface TakeNoticeProps {
  readonly store: NoticeStore;
  readonly base: Plan | null;
  readonly busy: boolean;
}

const NONE = '';

/** The ways a notice comes in: pasted, as a file, or selected in the workbook. */
export function TakeNotice({ store, base, busy }: TakeNoticeProps) {
  const shared = useSharedStyles();
  const { notice, revision } = usePageMessages();
  const text = notice.page;
  const { status, plans } = usePaneState();
  const inForce = status?.plan ?? null;
  const known = [...(status?.plan ? [status.plan] : []), ...plans];
  const bases = known.filter((plan, at) => known.findIndex(({ id }) => id === plan.id) === at);

  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    void store.paste(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
  };

  return (
    <div className={shared.stack}>
      <Textarea
        aria-label={text.paste.label}
        placeholder={text.paste.hint}
        value=""
        rows={3}
        disabled={busy}
        onPaste={onPaste}
      />
      <div className={shared.buttons}>
        <FileButton
          label={text.file}
          accept=".docx,.xlsx,.html,.htm,.txt,.csv"
          title={text.fileHint}
          disabled={busy}
          onFile={(file) => void store.readFile(sourceOf(file))}
        />
        <Button size="small" disabled={busy} onClick={() => void store.readSelection()}>
          {text.selection}
        </Button>
      </div>
      {bases.length > 0 && (
        <SelectField
          label={text.baseLabel}
          value={base?.id ?? NONE}
          disabled={busy}
          onChoose={(id) => void store.takeBase(bases.find((plan) => plan.id === id) ?? null)}
        >
          <option value={NONE}>{text.noBase}</option>
          {bases.map(({ id, year, whole }) => (
            <option key={id} value={id}>
              {text.baseOf(whole.name, year)}
            </option>
          ))}
        </SelectField>
      )}
      {base !== null && (
        <div>
          <TextButton small disabled={busy} onClick={store.startFromBase}>
            {text.startFrom(base.year, base.year + 1)}
          </TextButton>
        </div>
      )}
      {inForce !== null && (
        <div>
          <TextButton small disabled={busy} onClick={() => store.correct(inForce)}>
            {revision.begin(inForce.year)}
          </TextButton>{' '}
          <span className={shared.quiet}>{revision.beginHint}</span>
        </div>
      )}
    </div>
  );
}
