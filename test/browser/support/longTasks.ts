import type { Frame, Page } from 'playwright-core';

/** What took how long in the pages, in milliseconds. */
interface Phase {
  readonly name: string;
  readonly time: number;
  readonly aim: number;
  /** The longest tasks of the workbench's page and of the frames in it. */
  readonly tasks: readonly {
    readonly where: string;
    readonly longest: number;
    readonly count: number;
  }[];
}

export interface TaskWatch {
  /** Does something, and notes how long it took and how long the main thread was not to be had. */
  phase(name: string, aim: number, work: () => Promise<void>): Promise<void>;
  table(): string;
}

/** A task longer than this is felt. */
const LONGEST_AIM = 200;

type Watching = typeof globalThis & { longTasks?: number[] };

/** Watches a page and every frame that comes to be in it. */
export async function taskWatch(page: Page): Promise<TaskWatch> {
  const phases: Phase[] = [];
  await page.context().addInitScript(observe);
  await page.evaluate(observe);
  return {
    async phase(name, aim, work) {
      await Promise.all(page.frames().map(takeTasks));
      const start = performance.now();
      await work();
      const time = performance.now() - start;
      const tasks = await Promise.all(
        page.frames().map(async (frame) => {
          const durations = await takeTasks(frame);
          const where = frame === page.mainFrame() ? 'page' : 'pane';
          return { where, longest: Math.max(0, ...durations), count: durations.length };
        }),
      );
      phases.push({ name, time, aim, tasks });
    },
    table: () => phases.flatMap(lines).join('\n'),
  };
}

/** Runs in each frame. */
function observe(): void {
  const found: number[] = ((globalThis as Watching).longTasks ??= []);
  new PerformanceObserver((list) => {
    found.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** The long tasks since they were last asked for. */
async function takeTasks(frame: Frame): Promise<number[]> {
  try {
    return await frame.evaluate(() => (globalThis as Watching).longTasks?.splice(0) ?? []);
  } catch (error) {
    // A frame that was replaced meanwhile has nothing to tell any more.
    if (frame.isDetached()) return [];
    throw error;
  }
}

function lines({ name, time, aim, tasks }: Phase): string[] {
  const figure = (value: number): string => value.toFixed(0).padStart(8);
  return [
    `${name.padEnd(16)}${figure(time)} ms   aim ${aim}`,
    ...tasks.map(
      ({ where, longest, count }) =>
        `  in the ${where.padEnd(8)}${figure(longest)} ms   aim ${LONGEST_AIM}, the longest of ${count} long tasks`,
    ),
  ];
}
