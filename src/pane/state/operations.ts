import type { RunOptions, WorkbookFailure } from '../../actions/types';
import { keptName } from '../gather/name';
import { failureOf } from '../task/failureOf';
import type { PaneEvent } from './event';
import type { Operation } from './state';

/** Calls to the workbook, one of each kind at a time: a later one drops what an earlier one still brings. */
export interface Operations {
  /** A failure is handed to `onFailure`, never thrown; undefined then, or where a later call came. */
  readonly run: <T>(
    operation: Operation,
    call: (options: RunOptions) => Promise<T>,
    onFailure: (failure: WorkbookFailure) => void,
  ) => Promise<T | undefined>;
  readonly stop: (operation: Operation) => void;
}

export function createOperations(send: (event: PaneEvent) => void): Operations {
  const running = new Map<Operation, AbortController>();
  return {
    async run(operation, call, onFailure) {
      running.get(operation)?.abort();
      const controller = new AbortController();
      running.set(operation, controller);
      const isCurrent = () => running.get(operation) === controller;
      try {
        const result = await call({
          signal: controller.signal,
          who: keptName(),
          onProgress: (progress) => {
            if (isCurrent()) send({ type: 'progressed', progress });
          },
          onWaiting: (waiting) => {
            if (isCurrent()) send({ type: 'waitingChanged', operation, waiting });
          },
        });
        return isCurrent() ? result : undefined;
      } catch (error) {
        if (isCurrent()) onFailure(failureOf(error));
        return undefined;
      } finally {
        if (isCurrent()) {
          running.delete(operation);
          send({ type: 'waitingChanged', operation, waiting: false });
        }
      }
    },
    stop: (operation) => running.get(operation)?.abort(),
  };
}
