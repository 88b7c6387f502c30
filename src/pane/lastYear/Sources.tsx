import { Button } from '@fluentui/react-components';
import type { LastYearActions, LastYearFile, LastYearView } from '../../actions/lastYear/types';
import { sourceOf } from '../gather/droppedFiles';
import { FileButton } from '../look/FileButton';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { Fit } from './Fit';
import type { LastYearStore } from './store';

export interface SourcesProps {
  readonly actions: LastYearActions;
  readonly store: LastYearStore;
  readonly view: LastYearView;
  readonly file: LastYearFile | null;
  readonly busy: boolean;
}

/** Where last year's figures can come from, and how each of them fits. */
export function Sources({ actions, store, view, file, busy }: SourcesProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().lastYear;
  const { own } = view;
  const fileFit = file === null ? null : actions.fitOf(view, file);
  const isFitting = fileFit !== null && !('code' in fileFit);
  return (
    <>
      {'code' in own ? (
        <span>
          {text.notSheets(
            own.code === 'noYear' ? text.missing.noYear(own) : text.missing.noMonth(own),
          )}
        </span>
      ) : (
        <>
          <span>{text.sheetsHint(own.sheet)}</span>
          <Fit fit={own.fit} year={view.plan.year} />
        </>
      )}
      {file !== null && isFitting && (
        <>
          <b>{text.of(file.name)}</b>
          <Fit fit={fileFit} year={view.plan.year} />
        </>
      )}
      <div className={shared.buttons}>
        {file !== null && isFitting && (
          <Button
            appearance="primary"
            size="small"
            disabled={busy}
            onClick={() => void store.prepare({ kind: 'file', file })}
          >
            {text.prepare}
          </Button>
        )}
        {!('code' in own) && (
          <Button
            {...(file === null && { appearance: 'primary' })}
            size="small"
            disabled={busy}
            onClick={() => void store.prepare({ kind: 'sheets' })}
          >
            {text.sheets}
          </Button>
        )}
        <FileButton
          label={text.file}
          accept=".xlsx,.xlsm"
          disabled={busy}
          onFile={(chosen) => void store.read(sourceOf(chosen))}
        />
        <Button
          size="small"
          title={text.typedHint}
          disabled={busy}
          onClick={() => void store.prepare({ kind: 'typed' })}
        >
          {text.typed}
        </Button>
      </div>
    </>
  );
}
