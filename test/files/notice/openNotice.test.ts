import { openNotice, type Incoming } from '../../../src/files/notice';
import type { FileSource } from '../../../src/files/gather/fileOutcome';
import type { SpawnWorker } from '../../../src/files/gather/protocol';
import { fromText, recognise } from '../../../src/notice';
import { plan2017 } from '../../sheets/plans';
import { across, asTabs, asWord } from '../../notice/laidOut';
import { spawnFailing, spawnInThread, spawnSilent } from '../gather/nodeWorker';
import { docx, paragraphs } from './docx';

const text = asTabs(across(plan2017));

const fileOf = (name: string, bytes: Uint8Array): FileSource => ({
  name,
  size: bytes.length,
  bytes: () => Promise.resolve(bytes),
});

/** Messages between threads are copies: whatever cannot be copied does not arrive. */
const spawnCopying: SpawnWorker = () => {
  const worker = spawnInThread();
  return {
    ...worker,
    post: (message, transfer) => worker.post(structuredClone(message), transfer),
    onAnswer: (listener) => worker.onAnswer((answer) => listener(structuredClone(answer))),
  };
};

const open = (incoming: Incoming, spawn = spawnCopying, seconds = 60) =>
  openNotice(incoming, plan2017, {}, { spawn, seconds });

describe('a notice is recognised in a worker', () => {
  const asCells = { values: across(plan2017), text: across(plan2017) };

  it.each<[string, Incoming]>([
    ['a file', { kind: 'file', file: fileOf('通知.txt', new TextEncoder().encode(text)) }],
    ['the text of the clipboard', { kind: 'pasted', html: '', text }],
    [
      'its table, as Word puts it there',
      { kind: 'pasted', html: asWord(across(plan2017)), text: '' },
    ],
    ['a selected range', { kind: 'range', cells: asCells }],
  ])('%s', async (_, incoming) => {
    let answers = 0;
    const outcome = await open(incoming, () => {
      answers++;
      return spawnCopying();
    });
    if (outcome?.kind !== 'draft') throw new Error(JSON.stringify(outcome));
    const expected = recognise(fromText(text), plan2017);
    expect(outcome.draft.rows.map(({ key, targets }) => [key, targets])).toEqual(
      expected.rows.map(({ key, targets }) => [key, targets]),
    );
    expect(answers).toBe(1);
  });

  it('with no table in it, it says so', async () => {
    const incoming = { kind: 'pasted', html: '', text: '请各单位认真执行。' } as const;
    await expect(open(incoming)).resolves.toEqual({ kind: 'noTable' });
  });
});

describe('what cannot be read is refused, and why', () => {
  const read = (file: FileSource) => open({ kind: 'file', file });

  it('a file that is small and unpacks to more than 50 MB', async () => {
    const bomb = docx(`<w:p><w:r><w:t>${'0'.repeat(51_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(fileOf('通知.docx', bomb))).toEqual({
      kind: 'unreadable',
      refusal: { code: 'tooLarge', what: 'inflated', limit: 50_000_000 },
    });
  });

  it('a document type, whose entities could grow without end', async () => {
    const file = docx(paragraphs('目标'), '<!DOCTYPE x [<!ENTITY a "b">]>');
    expect(await read(fileOf('通知.docx', file))).toMatchObject({
      refusal: { code: 'doctype', part: 'word/document.xml' },
    });
  });

  it('a file of more than 20 MB, which is not even opened', async () => {
    const bytes = jest.fn();
    expect(await read({ name: '通知.docx', size: 20_000_001, bytes })).toMatchObject({
      refusal: { code: 'tooLarge', what: 'file' },
    });
    expect(bytes).not.toHaveBeenCalled();
  });

  it('one that another program holds, and one that is none', async () => {
    const held = { name: '通知.docx', size: 1, bytes: () => Promise.reject(new Error('in use')) };
    expect(await read(held)).toEqual({ kind: 'locked' });
    expect(await read(fileOf('~$通知.docx', Uint8Array.of(1)))).toEqual({ kind: 'skipped' });
  });

  it('one that takes too long, and one at which the worker breaks down', async () => {
    const incoming = { kind: 'pasted', html: '', text } as const;
    expect(await open(incoming, spawnSilent, 0.02)).toEqual({
      kind: 'unreadable',
      refusal: { code: 'tooSlow', seconds: 0.02 },
    });
    expect(await open(incoming, spawnFailing)).toMatchObject({ refusal: { code: 'corrupt' } });
  });

  it('and stopping ends the worker', async () => {
    const abort = new AbortController();
    const terminate = jest.fn();
    const spawn = () => ({ ...spawnSilent(), terminate });
    const incoming = { kind: 'pasted', html: '', text } as const;
    const waiting = openNotice(incoming, null, {}, { spawn, signal: abort.signal });
    abort.abort();
    await expect(waiting).resolves.toBeNull();
    expect(terminate).toHaveBeenCalled();
  });
});
