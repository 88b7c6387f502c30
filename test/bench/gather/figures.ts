/** What every reader must find in the files: how many figures there are and what they add up to. */
export class Sums {
  files = 0;
  figures = 0;
  total = 0;

  add(values: Iterable<unknown>): void {
    this.files++;
    for (const value of values) {
      if (typeof value !== 'number') continue;
      this.figures++;
      this.total += value;
    }
  }

  /** One line of JSON, which the benchmark compares. */
  print(): void {
    const { files, figures, total } = this;
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const spent = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) };
    console.log(JSON.stringify({ files, figures, total: Math.round(total * 100) / 100, ...spent }));
  }
}

/** Where a fresh template has its figures; only our own reader finds them by itself. */
export const FIRST_ROW = 6;
export const ROWS = 27;
export const COLUMN = 'F';
