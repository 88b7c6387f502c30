import type {
  Actions,
  OnExisting,
  Preview,
  RunOptions,
  SheetLink,
  WorkbookFailure,
} from '../../actions/types';
import type { PaneEvent } from './event';
import type { Operations } from './operations';
import { isBusy, type Attempt, type PaneState, type Request } from './state';

export interface Surroundings {
  readonly actions: Actions;
  readonly operations: Operations;
  readonly get: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** What to do with a failure of what was attempted. */
  readonly failWith: (attempt: Attempt) => (failure: WorkbookFailure) => void;
}

/** Previews of what a person asks for, and the writing of it. */
export function writing({ actions, operations, get, send, failWith }: Surroundings) {
  const ask = (request: Request, options: RunOptions): Promise<Preview> =>
    request.kind === 'target'
      ? actions.previewTargetSheet(request.plan, options)
      : actions.previewPeriod(request.period, options);

  return {
    async preview(request: Request): Promise<void> {
      if (isBusy(get())) return;
      send({ type: 'previewAsked', request });
      const found = await operations.run(
        'task',
        (options) => ask(request, options),
        failWith({ kind: 'preview', request }),
      );
      if (found !== undefined) send({ type: 'previewRead', request, preview: found });
    },

    /** True when it was tried. */
    async write(request: Request, onExisting: OnExisting): Promise<boolean> {
      const { task } = get();
      if (isBusy(get())) return false;
      const sheets = task.kind === 'preview' ? task.preview.sheets.length : 0;
      send({ type: 'writeStarted', request, sheets });
      const report = await operations.run(
        'task',
        (options) =>
          request.kind === 'target'
            ? actions.insertTargetSheet(request.plan, onExisting, options)
            : actions.createPeriod(request.period, onExisting, options),
        failWith({ kind: 'write', request }),
      );
      if (report !== undefined) send({ type: 'written', report });
      return true;
    },

    /** The sheet that is in the way of a request: as the preview on screen knows it, or asked for anew. */
    async existing(request: Request, name: string): Promise<SheetLink | null | undefined> {
      const inThe = ({ sheets }: Preview) => sheets.find((sheet) => sheet.name === name)?.existing;
      const { task } = get();
      const known = task.kind === 'preview' ? inThe(task.preview) : undefined;
      if (known !== undefined && known !== null) return known;
      return operations.run(
        'open',
        async (options) => inThe(await ask(request, options)),
        failWith({ kind: 'preview', request }),
      );
    },
  };
}
