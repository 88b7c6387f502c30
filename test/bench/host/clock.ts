/** Milliseconds of one run, by the clock and of this process's processor time (NaN: not known). */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

export async function timed(work: () => unknown): Promise<Time> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

/** Runs one after another, as often as asked for; `between` is not counted. */
export async function repeated(
  runs: number,
  work: (run: number) => unknown,
  between: (run: number) => unknown = () => undefined,
): Promise<Time[]> {
  const times: Time[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await timed(() => work(run)));
    await between(run);
  }
  return times;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A line of the table: what, median by the clock, of the processor, least and most, what is aimed at. */
export function line(name: string, times: readonly Time[], aim = ''): string {
  const walls = times.map(({ wall }) => wall);
  const numbers = [
    median(walls),
    median(times.map(({ cpu }) => cpu)),
    Math.min(...walls),
    Math.max(...walls),
  ];
  return `${padded(name, 44)}${numbers.map(milliseconds).join('')}   ${aim}`.trimEnd();
}

export const HEADING = `${padded('', 44)}${['median', 'cpu', 'least', 'most']
  .map((word) => word.padStart(10))
  .join('')}   aim`;

const milliseconds = (time: number): string =>
  (Number.isNaN(time) ? '–' : time.toFixed(time < 100 ? 1 : 0)).padStart(10);

/** Chinese characters are two columns wide. */
export function padded(text: string, width: number): string {
  const wide = [...text].filter((letter) => letter > '\u2e80').length;
  return text + ' '.repeat(Math.max(1, width - text.length - wide));
}
