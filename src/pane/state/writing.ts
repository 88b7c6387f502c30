import type {
  Actions,
  OnExisting,
  Preview,
  RunOptions,
  SheetLink,
  WorkbookFailure,
} from '../../actions/types';
import type { Task } from '../task/task';
import { yearOf } from '../../plan/period';
import type { PaneEvent } from './event';
import { sheetsResult } from './result';
import { isBusy, type Attempt, type Operation, type PaneState, type Request } from './state';

export interface Surroundings {
  readonly actions: Actions;
  readonly tasks: Readonly<Record<Operation, Task>>;
  readonly get: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** What to do with a failure of what was attempted. */
  readonly failWith: (attempt: Attempt) => (failure: WorkbookFailure) => void;
}

/** Previews of what a person asks for, and the writing of it. */
export function writing({ actions, tasks, get, send, failWith }: Surroundings) {
  const ask = (request: Request, options: RunOptions): Promise<Preview> =>
    request.kind === 'target'
      ? actions.previewTargetSheet(request.plan, options, request.populationsOf)
      : actions.previewPeriod(request.period, options);

  return {
    async preview(request: Request): Promise<void> {
      if (isBusy(get())) return;
      send({ type: 'previewAsked', request });
      const found = await tasks.year.read(
        (options) => ask(request, options),
        failWith({ kind: 'preview', request }),
      );
      if (found !== null) send({ type: 'previewRead', request, preview: found });
    },

    /** True when it was tried. */
    async write(request: Request, onExisting: OnExisting): Promise<boolean> {
      if (isBusy(get())) return false;
      send({ type: 'writeStarted', request });
      const report = await tasks.year.write(
        (options) =>
          request.kind === 'target'
            ? actions.insertTargetSheet(request.plan, onExisting, options, request.populationsOf)
            : actions.createPeriod(request.period, onExisting, options),
        failWith({ kind: 'write', request }),
      );
      if (report === null) return true;
      const year = request.kind === 'target' ? request.plan.year : yearOf(request.period);
      send({ type: 'written', result: sheetsResult('year', year, report) });
      return true;
    },

    /** The sheet that is in the way of a request: as the preview on screen knows it, or asked for anew. */
    async existing(request: Request, name: string): Promise<SheetLink | null | undefined> {
      const inThe = ({ sheets }: Preview) => sheets.find((sheet) => sheet.name === name)?.existing;
      const { task } = get();
      const known = task.kind === 'preview' ? inThe(task.preview) : undefined;
      if (known !== undefined && known !== null) return known;
      const asked = await tasks.open.read(
        (options) => ask(request, options),
        failWith({ kind: 'preview', request }),
      );
      return asked === null ? undefined : inThe(asked);
    },
  };
}
