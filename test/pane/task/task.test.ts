import { WorkbookError } from '../../../src/actions/types';
import { createTask, REST, type Task } from '../../../src/pane/task/task';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Work that ends when it is told to, or is stopped. */
function held<T = string>() {
  let answer: (result: T) => void = () => undefined;
  let refuse: (error: unknown) => void = () => undefined;
  const begun: AbortSignal[] = [];
  const work = ({ signal }: { readonly signal?: AbortSignal }): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal !== undefined) begun.push(signal);
      [answer, refuse] = [resolve, reject];
      signal?.addEventListener('abort', () => reject(new WorkbookError({ code: 'cancelled' })));
    });
  return { work, begun, answer: (result: T) => answer(result), refuse: (e: unknown) => refuse(e) };
}

describe('a task', () => {
  it('tells that it is at work, how far, and that it waits; then it rests', async () => {
    const task = createTask();
    const seen: unknown[] = [];
    task.subscribe(() => seen.push(task.get()));
    const result = await task.write(async ({ onProgress, onWaiting }) => {
      onWaiting?.(true);
      onWaiting?.(false);
      onProgress?.({ step: 'writing', done: 1, of: 2 });
      return 'done';
    });
    expect(result).toBe('done');
    const writing = { ...REST, at: 'writing' };
    expect(seen).toEqual([
      writing,
      { ...writing, waiting: true },
      writing,
      { ...writing, progress: { step: 'writing', done: 1, of: 2 } },
      REST,
    ]);
  });

  it('keeps a failure until it is put away or something else is begun, and tells whoever asked', async () => {
    const task = createTask();
    const failure = { code: 'workbookProtected' } as const;
    const fail = () => Promise.reject(new WorkbookError(failure));
    const told: unknown[] = [];
    await expect(task.write(fail, (each) => told.push(each))).resolves.toBeNull();
    expect(told).toEqual([failure]);
    expect(task.get().failure).toEqual(failure);
    task.dismiss();
    expect(task.get().failure).toBeNull();
    await task.read(fail);
    await task.read(() => Promise.resolve(1));
    expect(task.get().failure).toBeNull();
  });

  it('words a mistake of ours by its kind, never by its text', async () => {
    const task = createTask();
    await task.read(() => Promise.reject(new TypeError('x is undefined')));
    expect(task.get().failure).toEqual({ code: 'hostFailed', hostCode: 'TypeError' });
  });

  it('stops what is running, and says so until it has stopped', async () => {
    const task = createTask();
    const { work, answer } = held();
    const running = task.write(async (options) => {
      const stopped = new Promise((resolve) => options.signal?.addEventListener('abort', resolve));
      await stopped;
      return work({});
    });
    task.stop();
    expect(task.get()).toMatchObject({ at: 'writing', stopping: true });
    await turn();
    answer('what it has');
    await expect(running).resolves.toBe('what it has');
    expect(task.get()).toEqual(REST);
  });

  it('reads for whoever asked last: an earlier reading is stopped, and says nothing any more', async () => {
    const task = createTask();
    const [first, second] = [held(), held()];
    const earlier = task.read(first.work);
    const later = task.read(second.work);
    expect(first.begun[0]?.aborted).toBe(true);
    await expect(earlier).resolves.toBeNull();
    expect(task.get()).toMatchObject({ at: 'reading', failure: null });
    second.answer('second');
    await expect(later).resolves.toBe('second');
    expect(task.get()).toEqual(REST);
  });

  it('begins nothing while something is written: a reading waits, a second write is none', async () => {
    const task = createTask();
    const { work, begun, answer } = held();
    const writing = task.write(work);
    const other = jest.fn();
    const reading = task.read(() => Promise.resolve('read'));
    await expect(task.write(other)).resolves.toBeNull();
    await turn();
    expect(other).not.toHaveBeenCalled();
    expect(task.get().at).toBe('writing');
    expect(begun[0]?.aborted).toBe(false);
    answer('written');
    await expect(writing).resolves.toBe('written');
    await expect(reading).resolves.toBe('read');
  });
});

describe('what nobody asked for', () => {
  function ask(task: Task, at: 'read' | 'write') {
    const asked = held();
    return { asked, over: task[at](asked.work) };
  }

  it('is no state of the task', async () => {
    const task = createTask();
    const changes = jest.fn();
    task.subscribe(changes);
    await expect(task.quietly(() => Promise.resolve(1))).resolves.toBe(1);
    const failures: unknown[] = [];
    const fails = task.quietly(
      () => Promise.reject(new WorkbookError({ code: 'tooLarge' })),
      (failure) => failures.push(failure),
    );
    await expect(fails).resolves.toBeNull();
    expect(failures).toEqual([{ code: 'tooLarge' }]);
    expect(changes).not.toHaveBeenCalled();
  });

  it.each(['read', 'write'] as const)('waits for what is asked for (%s)', async (at) => {
    const task = createTask();
    const { asked, over } = ask(task, at);
    const quiet = jest.fn(() => Promise.resolve('quiet'));
    const result = task.quietly(quiet);
    await turn();
    expect(quiet).not.toHaveBeenCalled();
    asked.answer('asked');
    await over;
    await expect(result).resolves.toBe('quiet');
  });

  it.each(['read', 'write'] as const)(
    'gives way to what is asked for, and is done after that (%s)',
    async (at) => {
      const task = createTask();
      const quiet = held();
      const result = task.quietly(quiet.work);
      await turn();
      expect(quiet.begun).toHaveLength(1);
      const { asked, over } = ask(task, at);
      expect(quiet.begun[0]?.aborted).toBe(true);
      await turn();
      expect(quiet.begun).toHaveLength(1);
      asked.answer('asked');
      await over;
      await turn();
      expect(quiet.begun).toHaveLength(2);
      quiet.answer('quiet');
      await expect(result).resolves.toBe('quiet');
    },
  );

  it('goes one after another', async () => {
    const task = createTask();
    const [first, second] = [held(), held()];
    const results = [task.quietly(first.work), task.quietly(second.work)];
    await turn();
    expect([first.begun.length, second.begun.length]).toEqual([1, 0]);
    first.answer('1');
    await turn();
    second.answer('2');
    await expect(Promise.all(results)).resolves.toEqual(['1', '2']);
  });
});
