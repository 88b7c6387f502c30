import { NotAWorkbookError, readWorkbook, writeWorkbook } from '../../host/xlsx';
import type { Answer, Job } from './protocol';

/** Entry of the worker that reads and writes files, so that the page goes on meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void answer(data).then((reply) => {
    (self as unknown as { postMessage(message: Answer): void }).postMessage(reply);
  });
});

async function answer(job: Job): Promise<Answer> {
  try {
    if (job.kind === 'read') {
      return { kind: 'read', workbook: await readWorkbook(job.bytes, job.name) };
    }
    return { kind: 'written', bytes: await writeWorkbook(job.workbook, { isCalculated: true }) };
  } catch (error) {
    if (error instanceof NotAWorkbookError) return { kind: 'refused', reason: error.reason };
    return { kind: 'failed', message: String(error) };
  }
}
