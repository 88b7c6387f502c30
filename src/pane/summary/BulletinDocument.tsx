import { Button, Field, Input } from '@fluentui/react-components';
import { isoDate } from '../../figures/calendar';
import type { SummaryActions, SummaryView } from '../../actions/summary/types';
import { documentDate } from '../../sheets/document/documentDate';
import { openNumber } from '../../sheets/document/documentNumber';
import { saveFile } from '../gather/saveFile';
import { useFileTask } from '../gather/useFileTask';
import { useSharedStyles } from '../look/styles';
import { Failure } from '../message/Failure';
import { usePageMessages } from '../state/context';
import { useStore } from '../state/useStore';
import { documentFields } from './documentFields';
import { useSummaryStyles } from './styles';

export interface BulletinDocumentProps {
  readonly view: SummaryView;
  readonly actions: Pick<SummaryActions, 'bulletinFile'>;
}

/** The bulletin as an official document, with what only a person knows of it. */
export function BulletinDocument({ view, actions }: BulletinDocumentProps) {
  const shared = useSharedStyles();
  const styles = useSummaryStyles();
  const text = usePageMessages().summary.bulletin.document;
  const task = useFileTask();
  const { number, date } = useStore(documentFields);
  const day = documentDate(date);
  const isNoDate = date.trim() !== '' && day === null;
  const sheet = view.pages.find(({ page }) => page === 'bulletin')?.link.sheetName;
  const save = (): Promise<void> =>
    task.run(async (options) => {
      const details = { number, date: day, today: today() };
      const outcome = await actions.bulletinFile(view.period, details, options);
      if (outcome.kind === 'broken') return text.broken(outcome.sheet, outcome.cells.join('、'));
      saveFile(outcome.file);
      return text.saved(outcome.file.name);
    });
  return (
    <>
      <div className={styles.fields}>
        <Field label={text.number} size="small">
          <Input
            size="small"
            lang="zh-CN"
            value={number}
            maxLength={40}
            placeholder={openNumber(String((day ?? today()).year)).trim()}
            onChange={(_, { value }) => documentFields.set({ number: value })}
          />
        </Field>
        <Field label={text.date} size="small" {...(isNoDate && { validationMessage: text.noDate })}>
          <Input
            size="small"
            value={date}
            maxLength={20}
            placeholder={isoDate(today())}
            onChange={(_, { value }) => documentFields.set({ date: value })}
          />
        </Field>
        <Button size="small" disabled={task.busy || isNoDate} onClick={() => void save()}>
          {text.save}
        </Button>
      </div>
      <div className={shared.quiet}>
        {sheet === undefined ? text.fromFigures : text.fromSheet(sheet)}
      </div>
      <div role="status" className={shared.quiet}>
        {task.note}
      </div>
      {task.failure !== null && <Failure failure={task.failure} onClose={task.dismiss} />}
    </>
  );
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
