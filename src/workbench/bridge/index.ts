import type { IWorkbookData } from '@univerjs/core';
import { NotAWorkbookError } from '../../host/xlsx/errors';
import type { Answer, Job } from './protocol';

/** @throws NotAWorkbookError */
export async function readInWorker(bytes: Uint8Array, name: string): Promise<IWorkbookData> {
  const answer = await ask({ kind: 'read', bytes, name });
  if (answer.kind === 'read') return answer.workbook;
  throw answer.kind === 'refused' ? new NotAWorkbookError(answer.reason) : problem(answer);
}

/** @param workbook every formula with its result */
export async function writeInWorker(workbook: IWorkbookData): Promise<Uint8Array> {
  const answer = await ask({ kind: 'write', workbook });
  if (answer.kind === 'written') return answer.bytes;
  throw problem(answer);
}

const problem = (answer: Answer): Error =>
  new Error(answer.kind === 'failed' ? answer.message : `unexpected answer: ${answer.kind}`);

/** Files are opened and saved now and then: each has a worker of its own, which ends with it. */
async function ask(job: Job): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
