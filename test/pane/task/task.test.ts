import { WorkbookError } from '../../../src/actions/types';
import { createTask } from '../../../src/pane/task/task';

describe('a task', () => {
  it('tells that it is at work, how far, and that it waits; then it rests', async () => {
    const task = createTask();
    const seen: unknown[] = [];
    task.subscribe(() => seen.push({ ...task.get() }));
    const result = await task.run(async ({ onProgress, onWaiting }) => {
      onWaiting?.(true);
      onWaiting?.(false);
      onProgress?.({ step: 'writing', done: 1, of: 2 });
      return 'done';
    });
    expect(result).toBe('done');
    const rest = { busy: false, waiting: false, progress: null, failure: null };
    const progress = { step: 'writing', done: 1, of: 2 };
    expect(seen).toEqual([
      { ...rest, busy: true },
      { ...rest, busy: true, waiting: true },
      { ...rest, busy: true },
      { ...rest, busy: true, progress },
      rest,
    ]);
  });

  it('keeps a failure until it is put away or something else is begun', async () => {
    const task = createTask();
    const failure = { code: 'workbookProtected' } as const;
    const fail = () => Promise.reject(new WorkbookError(failure));
    await expect(task.run(fail)).resolves.toBeNull();
    expect(task.get().failure).toEqual(failure);
    task.dismiss();
    expect(task.get().failure).toBeNull();
    await task.run(fail);
    await task.run(() => Promise.resolve(1));
    expect(task.get().failure).toBeNull();
  });

  it('words a mistake of ours by its kind, never by its text', async () => {
    const task = createTask();
    await task.run(() => Promise.reject(new TypeError('x is undefined')));
    expect(task.get().failure).toEqual({ code: 'hostFailed', hostCode: 'TypeError' });
  });

  it('stops what is running', async () => {
    const task = createTask();
    const running = task.run(
      ({ signal }) =>
        new Promise((resolve) => signal?.addEventListener('abort', () => resolve('stopped'))),
    );
    task.stop();
    await expect(running).resolves.toBe('stopped');
  });

  it('lets an earlier call say nothing once a later one has begun', async () => {
    const task = createTask();
    let fail: () => void = () => undefined;
    const first = task.run(
      () => new Promise((_resolve, reject) => (fail = () => reject(new Error()))),
    );
    let answer: () => void = () => undefined;
    const second = task.run(() => new Promise<void>((resolve) => (answer = resolve)));
    fail();
    await first;
    expect(task.get()).toMatchObject({ busy: true, failure: null });
    answer();
    await second;
    expect(task.get().busy).toBe(false);
  });
});
