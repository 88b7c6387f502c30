import { useCallback, useEffect, useState } from 'react';
import type { SummaryActions, SummaryChoice, SummaryView } from '../../actions/summary/types';
import type { OnExisting, Preview, Report } from '../../actions/types';
import type { Period } from '../../plan/period';
import { usePaneState } from '../state/context';
import type { TaskState } from '../task/task';
import { useTask } from '../task/useTask';
import { useReturning } from './useReturning';

/** What would be written, or was asked for: the summary itself, or a sheet that it draws on. */
export type Wanted =
  | { readonly kind: 'summary'; readonly period: Period; readonly choice: SummaryChoice }
  | { readonly kind: 'base' | 'adjustments'; readonly year: number };

export interface Summary extends TaskState {
  readonly view: SummaryView | null;
  readonly preview: { readonly wanted: Wanted; readonly sheets: Preview['sheets'] } | null;
  readonly report: Report | null;
  refresh(): Promise<void>;
  prepare(wanted: Wanted): Promise<void>;
  write(onExisting: OnExisting): Promise<void>;
  stop(): void;
  /** Puts the preview, the report or the failure away. */
  dismiss(): void;
}

/** Everything that happens on the page; failures become state. */
export function useSummary(actions: SummaryActions, period: Period | null): Summary {
  const { task, ...state } = useTask();
  const [view, setView] = useState<SummaryView | null>(null);
  const [preview, setPreview] = useState<Summary['preview']>(null);
  const [report, setReport] = useState<Report | null>(null);
  const { restorings } = usePaneState();

  const refresh = useCallback(async (): Promise<void> => {
    if (period === null) return;
    const found = await task.run((options) => actions.readView(period, options));
    if (found !== null) setView(found);
  }, [actions, task, period]);

  useReturning(actions, period, task, setView);

  useEffect(() => {
    setView(null);
    setPreview(null);
    setReport(null);
    void refresh();
  }, [refresh, restorings]);

  return {
    ...state,
    view,
    preview,
    report,
    refresh,
    async prepare(wanted) {
      setReport(null);
      const found = await task.run((options) => {
        switch (wanted.kind) {
          case 'summary':
            return actions.previewSummary(wanted.period, wanted.choice, options);
          case 'base':
            return actions.previewBase(wanted.year, options);
          case 'adjustments':
            return actions.previewAdjustments(wanted.year, options);
        }
      });
      if (found !== null) setPreview({ wanted, sheets: found.sheets });
    },
    async write(onExisting) {
      if (preview === null) return;
      const { wanted } = preview;
      const written = await task.run((options) => {
        switch (wanted.kind) {
          case 'summary':
            return actions.createSummary(wanted.period, wanted.choice, onExisting, options);
          case 'base':
            return actions.createBase(wanted.year, onExisting, options);
          case 'adjustments':
            return actions.createAdjustments(wanted.year, onExisting, options);
        }
      });
      if (written === null) return;
      setPreview(null);
      setReport(written);
      await refresh();
    },
    stop: task.stop,
    dismiss: () => {
      setPreview(null);
      setReport(null);
      task.dismiss();
    },
  };
}
