import { inTurns } from '../../../src/workbook/write/turns';

function spend(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('does everything in its order', async () => {
  const done: number[] = [];
  await inTurns([1, 2, 3], (item) => done.push(item));
  expect(done).toEqual([1, 2, 3]);
});

it('lets others in where it takes long', async () => {
  const log: string[] = [];
  setTimeout(() => log.push('other'), 0);
  await inTurns(['a', 'b', 'c'], (item) => {
    spend(60);
    log.push(item);
  });
  expect(log[0]).toBe('a');
  expect(log.indexOf('other')).toBeLessThan(log.indexOf('c'));
});

it('fails with the work', async () => {
  const failing = inTurns([1], () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
});
