import type { Progress, RunOptions } from './types';

/** Tells how far a writing action has come: it reads, computes what to write, writes. */
export function stepsOf({ onProgress }: RunOptions): (step: Progress['step'] | 'done') => void {
  const order = ['reading', 'computing', 'writing'] as const;
  const of = order.length;
  return (step) =>
    onProgress?.(
      step === 'done' ? { step: 'writing', done: of, of } : { step, done: order.indexOf(step), of },
    );
}
