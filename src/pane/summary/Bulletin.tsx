import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryView } from '../../actions/summary/types';
import { reportingOf } from '../../progress/reporting';
import { bulletinLine } from '../../sheets/summary/bulletinLines';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { usePageMessages } from '../state/context';
import { BulletinDocument, type BulletinDocumentProps } from './BulletinDocument';
import { useSummaryStyles } from './styles';

/** The bulletin as text: paragraphs are indented by two characters, as official documents have it. */
export function bulletinLines({ bulletin }: Pick<SummaryView, 'bulletin'>): string {
  return bulletin.map(bulletinLine).join('\n');
}

export function Bulletin({ view, actions }: BulletinDocumentProps) {
  const shared = useSharedStyles();
  const page = useSummaryStyles();
  const frame = usePageStyles();
  const text = usePageMessages().summary.bulletin;
  const [note, setNote] = useState('');
  const words = bulletinLines(view);
  const missing = missingIn(view);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setNote(text.copied);
    } catch {
      // Some Excels close the clipboard to panes; the text can be selected by hand.
      setNote(text.failed);
    }
  };
  return (
    <section className={frame.section}>
      <h2 className={frame.heading}>{text.title}</h2>
      {missing > 0 && <Bar intent="warning" title={text.incomplete(missing)} />}
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {text.copy}
        </Button>
        <span role="status">{note}</span>
      </div>
      <BulletinDocument view={view} actions={actions} />
      <div className={page.text} lang="zh-CN" tabIndex={0} role="region" aria-label={text.title}>
        {words}
      </div>
    </section>
  );
}

/** Figures that are due and not there. */
function missingIn({ plan, figures }: SummaryView): number {
  const { filled, due } = reportingOf(plan, figures);
  return plan.districts.reduce((sum, { id }) => sum + (due[id] ?? 0) - (filled[id] ?? 0), 0);
}
