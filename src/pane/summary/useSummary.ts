import { useCallback, useEffect, useRef, useState } from 'react';
import type { SummaryActions, SummaryChoice, SummaryView } from '../../actions/summary/types';
import type {
  OnExisting,
  Preview,
  Progress,
  Report,
  RunOptions,
  WorkbookFailure,
} from '../../actions/types';
import type { Period } from '../../plan/period';
import { failureOf } from '../gather/useGathering';

/** What would be written, or was asked for: the summary itself, or a sheet that it draws on. */
export type Wanted =
  | { readonly kind: 'summary'; readonly period: Period; readonly choice: SummaryChoice }
  | { readonly kind: 'base' | 'adjustments'; readonly year: number };

export interface Summary {
  readonly view: SummaryView | null;
  readonly preview: { readonly wanted: Wanted; readonly sheets: Preview['sheets'] } | null;
  readonly report: Report | null;
  readonly progress: Progress | null;
  readonly busy: boolean;
  readonly waiting: boolean;
  readonly failure: WorkbookFailure | null;
  refresh(): Promise<void>;
  prepare(wanted: Wanted): Promise<void>;
  write(onExisting: OnExisting): Promise<void>;
  stop(): void;
  /** Puts the preview, the report or the failure away. */
  dismiss(): void;
}

/** Everything that happens on the page; failures become state. */
export function useSummary(actions: SummaryActions, period: Period | null): Summary {
  const [view, setView] = useState<SummaryView | null>(null);
  const [preview, setPreview] = useState<Summary['preview']>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const abort = useRef<AbortController | null>(null);

  const call = useCallback(
    async <T>(work: (options: RunOptions) => Promise<T>): Promise<T | null> => {
      const own = new AbortController();
      abort.current = own;
      setBusy(true);
      setFailure(null);
      try {
        return await work({ signal: own.signal, onWaiting: setWaiting, onProgress: setProgress });
      } catch (error) {
        setFailure(failureOf(error));
        return null;
      } finally {
        setBusy(false);
        setWaiting(false);
        setProgress(null);
        if (abort.current === own) abort.current = null;
      }
    },
    [],
  );

  const refresh = useCallback(async (): Promise<void> => {
    if (period === null) return;
    const found = await call((options) => actions.readView(period, options));
    if (found !== null) setView(found);
  }, [actions, call, period]);

  // People type into the sheet and come back. Nothing is greyed out for it: the click that brought them must count.
  useEffect(() => {
    if (period === null) return undefined;
    let isHere = true;
    const onFocus = (): void => {
      if (abort.current !== null) return;
      actions.readView(period).then(
        (found) => isHere && abort.current === null && setView(found),
        // What is shown stays; the next thing that is asked for tells what is in the way.
        () => undefined,
      );
    };
    window.addEventListener('focus', onFocus);
    return () => {
      isHere = false;
      window.removeEventListener('focus', onFocus);
    };
  }, [actions, period]);

  useEffect(() => {
    setView(null);
    setPreview(null);
    setReport(null);
    void refresh();
  }, [refresh]);

  return {
    view,
    preview,
    report,
    progress,
    busy,
    waiting,
    failure,
    refresh,
    async prepare(wanted) {
      setReport(null);
      const found = await call((options) => {
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
      const written = await call((options) => {
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
    stop: () => abort.current?.abort(),
    dismiss: () => {
      setPreview(null);
      setReport(null);
      setFailure(null);
    },
  };
}
