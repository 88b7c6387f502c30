import { writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { startOffice, type Started } from './start';

/** One thing to do, in LibreOffice's one open workbook; files are given by their URL. */
export type Step =
  | readonly ['open', url: string]
  | readonly ['type', address: string, text: string]
  /** On a sheet by its name. */
  | readonly ['typeOn', sheet: string, address: string, text: string]
  /** Into a cell of text, where Excel and LibreOffice keep what is typed as it is. */
  | readonly ['textOn', sheet: string, address: string, text: string]
  | readonly ['save', url: string, filter: string]
  | readonly ['close'];

/** Longer than any job takes on a slow and busy machine, shorter than a test may. Milliseconds. */
const JOB_LIMIT = 120_000;

/**
 * A LibreOffice that is started when it is first needed and then does job after job. One that fails, hangs or ends
 * fails the job at hand; the next one gets a new LibreOffice.
 */
export class Office {
  private started: Promise<Started> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly program: string,
    private readonly limit = JOB_LIMIT,
  ) {}

  /** Does these steps once the jobs before are done. */
  work(steps: readonly Step[]): Promise<void> {
    const work = this.last.then(() => this.doNow(steps));
    this.last = work.catch(() => undefined);
    return work;
  }

  /** Ends it; the next job starts another one. */
  async end(): Promise<void> {
    const started = this.started;
    this.started = null;
    await started?.then(({ end }) => end());
  }

  /** One that ended by itself since the last job is no reason to fail this one. */
  private async ready(): Promise<Started> {
    const started = await this.started;
    if (started?.line.destroyed) await this.end();
    return await (this.started ??= startOffice(this.program));
  }

  private async doNow(steps: readonly Step[]): Promise<void> {
    try {
      const { folder, line } = await this.ready();
      await writeFile(join(folder, 'job.txt'), steps.map((step) => step.join('\t')).join('\n'));
      const answer = await ask(line, this.limit);
      if (answer !== 'done') throw new Error(`LibreOffice ${answer}`);
    } catch (error) {
      await this.end().catch(() => undefined);
      throw error;
    }
  }
}

/** Asks for the job that lies ready, and waits for the line that answers. */
function ask(line: Socket, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(
      () => settle(() => reject(new Error(`LibreOffice gave no answer in ${limit / 1000} s`))),
      limit,
    );
    const onData = (bytes: Buffer): void => {
      text += bytes.toString();
      if (text.endsWith('\n')) settle(() => resolve(text.trimEnd()));
    };
    const onClose = (): void =>
      settle(() => reject(new Error('LibreOffice ended in midst of a job')));
    line.on('data', onData).on('close', onClose);
    if (line.destroyed) onClose();
    else line.write('.');

    function settle(then: () => void): void {
      clearTimeout(timer);
      line.off('data', onData).off('close', onClose);
      then();
    }
  });
}
